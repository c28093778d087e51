import { formatCheckCsv } from '../../../src/format/check/csv.js';
import { formatCheckGithub, stepSummary } from '../../../src/format/check/github.js';
import { formatCheckJson } from '../../../src/format/check/json.js';
import { formatCheckJunit } from '../../../src/format/check/junit.js';
import { formatCheckMarkdown } from '../../../src/format/check/markdown.js';
import { formatCheckSarif } from '../../../src/format/check/sarif.js';
import { formatCheckText } from '../../../src/format/check/text.js';
import type { CheckResult } from '../../../src/report/score/schema.js';

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
