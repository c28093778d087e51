import { escapeControls } from '../report/page/visible.js';
import type { Write } from './formatter.js';

/**
 * The versioned data as JSON, two spaces deep, keys in the order of the schema. With lists too long for one text: piece
 * by piece, one line an item.
 */
export const writeJson: Write<'data'> = ({ data, longLists }) =>
  longLists ? pieces(data, longLists) : jsonText(data);

/** A value as JSON that a terminal may show. */
export const jsonText = (value: object): string => `${escapeControls(JSON.stringify(value, null, 2))}\n`;

function* pieces(data: object, long: readonly string[]): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(data)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (long.includes(key)) yield* linesOf(value);
    else yield escapeControls(JSON.stringify(value, null, 2).replaceAll('\n', '\n  '));
    before = ',\n';
  }
  yield '\n}\n';
}

function* linesOf(values: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield `${before}\n    ${escapeControls(JSON.stringify(value))}`;
    before = ',';
  }
  yield values.length === 0 ? '[]' : '\n  ]';
}
