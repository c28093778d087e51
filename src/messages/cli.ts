import type { Lang } from '../diagnostic/lang.js';
import { cliTextEn } from './en/cli.js';
import { type CliText, cliTextId } from './id/cli.js';

/** Words of help and usage errors; kept apart from the reports' so that `--help` loads nothing else. */
export function cliText(lang: Lang): CliText {
  return lang === 'en' ? cliTextEn : cliTextId;
}
