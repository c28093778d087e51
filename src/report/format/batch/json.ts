import { escapeControls } from '../../batch/merge.js';
import type { BatchResult } from '../../batch/schema.js';

/** The recap as JSON: one line a row, so that thousands of them stay a text that can be made and read. */
export function formatBatchJson(result: BatchResult): string {
  const entries = Object.entries(result).map(([key, value]) => {
    const lines =
      key === 'rows' || key === 'history' ? linesOf(value as readonly unknown[]) : indented(value);
    return `  ${JSON.stringify(key)}: ${lines}`;
  });
  return escapeControls(`{\n${entries.join(',\n')}\n}\n`);
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

function linesOf(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;
}
