import { readFileSync } from 'node:fs';
import { platform } from '../../../src/cli/platform.js';
import { address } from '../../../src/diagnostic/address.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import { everythingIn } from './books.js';

/** Filled workbooks whose copies are compared: a sound one, and one with the faults of the official workbook. */
export const examples = ['lembar-kerja.xlsx', 'lembar-kerja-lhkasn.xlsx'] as const;

export const exampleBytes = (name: string): Uint8Array => readFileSync(`fixtures/contoh/${name}`);

/** Everything found in a workbook: code, place, whose, what it costs. */
export async function findingsIn(bytes: Uint8Array): Promise<string[]> {
  const found = everythingIn(await readWorkbook(bytes, platform), 'warn');
  return found
    .map(({ code, severity, origin, indicator, input, by, points, risk }) => {
      const place = origin && 'sheet' in origin ? `${origin.sheet}!${address(origin)}` : '-';
      const cost = points?.round(6).toString() ?? (risk ? `risk ${risk.round(6).toString()}` : '');
      return [severity, code, place, indicator, input, by, cost].filter(Boolean).join(' ');
    })
    .sort();
}
