import { formatCheckCsv } from '../../../src/report/format/check/csv.js';
import { formatCheckGithub, stepSummary } from '../../../src/report/format/check/github.js';
import { formatCheckJson } from '../../../src/report/format/check/json.js';
import { formatCheckJunit } from '../../../src/report/format/check/junit.js';
import { formatCheckMarkdown } from '../../../src/report/format/check/markdown.js';
import { formatCheckSarif } from '../../../src/report/format/check/sarif.js';
import { formatCheckText } from '../../../src/report/format/check/text.js';
import type { CheckResult } from '../../../src/report/schema.js';

type Lang = 'id' | 'en';

export const textOf = (result: CheckResult, lang: Lang = 'id', width = 80): string =>
  formatCheckText(result, { lang, width, paint: (cell) => cell.text });

/** Every format by its name. */
export const formats: Record<string, (result: CheckResult, lang: Lang) => string> = {
  text: textOf,
  json: formatCheckJson,
  sarif: (result, lang) => formatCheckSarif(result, { lang }),
  junit: (result, lang) => formatCheckJunit(result, { lang }),
  github: (result, lang) => formatCheckGithub(result, { lang }),
  markdown: (result, lang) => formatCheckMarkdown(result, { lang }),
  summary: stepSummary,
  csv: (result) => formatCheckCsv(result, 'csv'),
  'csv-id': (result) => formatCheckCsv(result, 'csv-id'),
};
