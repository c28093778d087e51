import { escapeControls } from '../../report/batch/merge.js';
import type { BatchResult } from '../../report/batch/schema.js';

/** The recap as JSON, piece by piece and one line a row: thousands of rows are never one text in memory. */
export function* formatBatchJson(result: BatchResult): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(result)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (key === 'rows' || key === 'history') yield* linesOf(value as readonly unknown[]);
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
