// Ratios of start-up and reading times, each a median of interleaved runs on this machine.
// node src/build/run.mjs test/bench/bench.ts [WORKBOOK.xlsx]

import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { platform } from '../../src/cli/platform.js';
import { readWorkbook } from '../../src/workbook/read.js';
import { compressedParts } from './inflate.js';
import { callTime, medians, printRatios, processTime } from './measure.js';

const workbook = process.argv[2] ?? 'fixtures/contoh/lembar-kerja.xlsx';
const lke = 'bin/lke.js';

const starts = await medians(
  {
    node: processTime(['-e', '0']),
    help: processTime([lke, '--help']),
    yaml: processTime([lke, 'score', 'fixtures/contoh/lembar-kerja.yaml']),
    workbook: processTime([lke, 'score', workbook]),
    plan: processTime([lke, 'plan', 'fixtures/contoh/lembar-kerja.yaml', '--target', 'wbbm']),
  },
  21,
);

const bytes = readFileSync(workbook);
const inflate = await compressedParts(bytes);
const reads = await medians(
  {
    inflate: callTime(inflate),
    ours: callTime(() => readWorkbook(bytes, platform)),
    exceljs: callTime(() => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer)),
  },
  25,
);

const ratio = (a: number | undefined, b: number | undefined) => (a ?? 0) / (b ?? 1);
printRatios([
  ['lke --help / bare node', ratio(starts.help, starts.node), '<= 1.5'],
  ['lke score YAML / bare node', ratio(starts.yaml, starts.node), '<= 1.9'],
  ['lke score workbook / bare node', ratio(starts.workbook, starts.node), '<= 2.5'],
  ['lke plan / bare node', ratio(starts.plan, starts.node), ''],
  ['exceljs read / our read, warm', ratio(reads.exceljs, reads.ours), '>= 5'],
  ['our read / inflating the same parts', ratio(reads.ours, reads.inflate), '<= 12'],
]);
