import { commandLines } from '../../messages/command-line.js';

/**
 * Breaks a text at spaces, never inside a command line that somebody may copy; a continued line keeps the first one's
 * indent and one more step.
 * @param width in columns; a longer word stands alone on its line.
 */
export function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const found: string[] = [];
  let line = indent;
  for (const word of wordsOf(text.trim())) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      found.push(line);
      line = `${indent}  ${word}`;
    } else line = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
  }
  return [...found, line];
}

/** Words between single spaces; a command line, with what stands right before and after it, is one. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let open = '';
  let at = 0;
  const take = (plain: string) => {
    const [first = '', ...more] = plain.split(' ');
    open += first;
    for (const word of more) {
      words.push(open);
      open = word;
    }
  };
  for (const { index, 0: command } of text.matchAll(commandLines())) {
    take(text.slice(at, index));
    open += command;
    at = index + command.length;
  }
  take(text.slice(at));
  return [...words, open];
}
