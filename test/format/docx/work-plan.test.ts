import { beforeAll, describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';
import { partsIn, tablesIn } from '../../support/documents.js';
import { official } from '../../support/instruments.js';
import { fullAnswers, type Given } from '../../support/worksheets.js';

const instrument = official();
const worst = fullAnswers(instrument, 'worst');
const answers = fullAnswers(instrument, 'best', {
  ...Object.fromEntries(Object.entries(worst).filter(([id]) => /^A\.I{1,2}\.1\./.test(id))),
});
const flow = (given: Given) =>
  typeof given === 'string'
    ? given
    : `{ ${Object.entries(given)
        .map(([key, raw]) => `${key}: ${raw}`)
        .join(', ')} }`;
const ids = Object.keys(answers);
/** Months of which each has its own word. */
const monthOf = (id: string) => (ids.indexOf(id) % 12) + 1;
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
].concat(['Oktober', 'November', 'Desember']);
const yaml = `unit: { nama: Puskesmas Contoh, target: WBK }\njawaban:\n${Object.entries(answers)
  .map(([id, given]) => {
    const due = `2027-${String(monthOf(id)).padStart(2, '0')}-15`;
    return `  ${id}: { unit: ${flow(given)}, tenggat: ${due}, penanggung_jawab: Petugas ${id} }\n`;
  })
  .join('')}`;

describe('the Rencana Kerja of a worksheet that says who and when', () => {
  let rows: string[][];
  let plan: {
    steps: { id: string; from: string; to: string; area: { label: string } }[];
    before: { requirements: { id: string; label: string; passed: boolean }[] };
  };
  beforeAll(async () => {
    const { bytes } = await cli(['plan', '-', '--format', 'docx'], { stdin: yaml });
    const [table = []] = tablesIn(partsIn(bytes)('word/document.xml'));
    rows = table;
    plan = JSON.parse((await cli(['plan', '-', '--format', 'json'], { stdin: yaml })).stdout);
  });
  test('has a row for every step with its month, person and area, no cell empty', () => {
    expect(plan.steps.length).toBeGreaterThan(3);
    expect(rows[0]).toEqual([
      'Area',
      'Tindakan',
      'Keluaran',
      'Bukti',
      'Bulan',
      'Penanggung jawab',
      'Tambahan',
      'Untuk syarat',
    ]);
    expect(rows.slice(1).map(([area, , , , month, person]) => [area, month, person])).toEqual(
      plan.steps.map(({ id, area }) => [area.label, `${months[monthOf(id) - 1]} 2027`, `Petugas ${id}`]),
    );
    for (const row of rows) for (const cell of row) expect(cell).toMatch(/\S/);
  });
  test('every row names requirements that were not met, and every such requirement has a row', () => {
    const failing = plan.before.requirements.filter(({ passed }) => !passed).map(({ label }) => label);
    expect(failing.length).toBeGreaterThan(0);
    const named = rows.slice(1).map((row) => row[7]?.split('; ') ?? []);
    for (const labels of named) {
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) expect(failing).toContain(label);
    }
    expect(new Set(named.flat())).toEqual(new Set(failing));
  });
});
