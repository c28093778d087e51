import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSchema } from '../../src/report/check/check-schema.js';
import { parseJunit } from '../report/check/junit-model.js';
import { parseSarif } from '../report/check/sarif-schema.js';
import { ensureBuilt, folderWith, lke } from '../support/bin.js';
import { parseCsv } from '../support/csv.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const wrong = Array.from({ length: 8 }, (_, i) => `salah-${i}.yaml`);
const folder = folderWith({
  'baik.yaml': yamlFrom(fullAnswers(), 'unit: { nama: Puskesmas Contoh }\n'),
  // a file named twice counts once
  ...Object.fromEntries(wrong.map((name) => [name, yamlFrom({ 'A.I.1.i.a': 'Z' })])),
  'cacat.cjs': `
    const fs = require('node:fs/promises');
    fs.stat = () => { throw new TypeError('cacat yang disengaja'); };
    require('node:module').syncBuiltinESMExports();
  `,
});
const at = (name: string) => path.join(folder, name);
beforeAll(() => ensureBuilt());
afterAll(() => rmSync(folder, { recursive: true }));

const valid: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => checkSchema.parse(JSON.parse(text)),
  sarif: parseSarif,
  junit: parseJunit,
  csv: (text) => parseCsv(text, ','),
};

test.concurrent.each(Object.keys(valid))(
  '%s is whole beyond 64 KiB, for a slow reader too',
  async (format) => {
    const ran = await lke(['check', ...wrong.map(at), '--format', format], { slowMs: 1 });
    expect(ran.stdout.length).toBeGreaterThan(64 * 1024);
    valid[format]?.(ran.stdout);
  },
);

test('status 3 for a defect: its stack on standard error, nothing half-written', async () => {
  const env = { NODE_OPTIONS: `--require ${at('cacat.cjs')}` };
  const ran = await lke(['check', at('baik.yaml'), '--format', 'json'], { env });
  expect([ran.status, ran.stdout]).toEqual([3, '']);
  expect(ran.stderr).toMatch(/cacat yang disengaja[\s\S]*\n\s+at /);
});
