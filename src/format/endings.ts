import type { FormatName } from './index.js';

/** Formats by the ends of names of files, the longer ones first. */
export const endings: ReadonlyMap<string, FormatName> = new Map([
  ['.sarif.json', 'sarif'],
  ['.json', 'json'],
  ['.sarif', 'sarif'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.xml', 'junit'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.csv', 'csv'],
  ['.xlsx', 'xlsx'],
  ['.docx', 'docx'],
  ['.txt', 'text'],
]);
