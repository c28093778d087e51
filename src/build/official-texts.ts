// Prints the keys of every text in blank official workbooks, for templates/instruments/*.workbooks.json:
// node src/build/run.mjs src/build/official-texts.ts BLANK.xlsx …
import { readFileSync } from 'node:fs';
import { platform } from '../cli/platform.js';
import { readWorkbook } from '../workbook/read.js';
import { textKeys } from '../worksheet/evidence/official.js';

const keys = new Set<string>();
for (const file of process.argv.slice(2)) {
  const { sheets } = await readWorkbook(readFileSync(file), platform);
  for (const { value } of sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (value.kind === 'text') for (const key of textKeys(value.text)) keys.add(key);
  }
}
process.stdout.write(`${[...keys].sort().join(' ')}\n`);
