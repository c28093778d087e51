import { cliTextEn } from './en/cli.js';
import { type CliText, cliTextId } from './id/cli.js';

/** Words of help and usage errors; kept apart from the reports' so that `--help` loads nothing else. */
export function cliText(lang: 'id' | 'en'): CliText {
  return lang === 'en' ? cliTextEn : cliTextId;
}
