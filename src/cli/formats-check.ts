import type { Lang } from '../diagnostic/lang.js';
import type { CheckResult } from '../report/score/schema.js';
import type { FormatContext } from './formats.js';

/** A check result in one format; parts of the tool that it does not need are never loaded. */
export async function formatCheck(
  name: string,
  result: CheckResult,
  context: Omit<FormatContext, 'detail'>,
): Promise<string> {
  switch (name) {
    case 'json':
      return (await import('../format/check/json.js')).formatCheckJson(result);
    case 'sarif':
      return (await import('../format/check/sarif.js')).formatCheckSarif(result, await rulesIn(context.lang));
    case 'junit':
      return (await import('../format/check/junit.js')).formatCheckJunit(result, context);
    case 'github':
      return (await import('../format/check/github.js')).formatCheckGithub(result, context);
    case 'markdown':
      return (await import('../format/check/markdown.js')).formatCheckMarkdown(result, context);
    case 'csv':
    case 'csv-id':
      return (await import('../format/check/csv.js')).formatCheckCsv(result, name);
    default:
      return (await import('../format/check/text.js')).formatCheckText(result, context);
  }
}

/** The rules of SARIF carry the documentation of their codes. */
async function rulesIn(lang: Lang) {
  const { explainCode } = await import('../report/explain/code.js');
  return { lang, describe: (code: string) => explainCode(code, lang) };
}
