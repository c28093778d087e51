import { fileWord, optionWords } from '../../messages/command-line.js';

/** What was said of how a worksheet is to be read. */
export interface HowRead {
  readonly by?: string;
  readonly config?: string;
  readonly instrument?: readonly string[];
  readonly sheet?: string;
  readonly column?: string;
  readonly team?: string;
}

/** The worksheet with what is to be said of it, as the next command has to name it. A stream has no name to type. */
export const wordsAgain = (file: string, how: HowRead): string[] => [
  file === '-' ? 'LKE.xlsx' : fileWord(file),
  ...optionsAgain(how),
];

/** What is to be said of it alone. */
export const optionsAgain = (how: HowRead): string[] => [
  ...(how.by === 'tpi' ? optionWords('by', how.by) : []),
  ...(how.config === undefined ? [] : optionWords('config', how.config)),
  ...(how.instrument ?? []).flatMap((name) => optionWords('instrument', name)),
  ...(['sheet', 'column', 'team'] as const).flatMap((name) => {
    const value = how[name];
    return value === undefined ? [] : optionWords(name, value);
  }),
];
