import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/eligibility/assess.js';
import { defaultPolicy, type Policy } from '../../src/scoring/policy.js';
import { yamlWorksheet } from '../../src/worksheet/yaml/worksheet-yaml.js';
import { type Filling, instrument } from '../fixtures/filling.js';
import { invented } from '../fixtures/invented.js';
import type { Recalculated } from '../fixtures/recalculated.js';
import { worksheetYaml } from '../fixtures/yaml.js';

// Invented answers in our own Lampiran III workbook, recalculated by LibreOffice when the fixtures were built.
const folder = fileURLToPath(new URL('../../fixtures/hasil-libreoffice/', import.meta.url));
const asWorkbook: Policy = { ...defaultPolicy, blank: 'exclude' };

function scoresOf(filling: Filling) {
  const worksheet = yamlWorksheet(worksheetYaml(filling, null, 'rekaan'), 'rekaan.yaml').read(instrument);
  const { nodes: tree, workbookTotal } = assess(instrument, worksheet, asWorkbook);
  const nodes = [...tree.values()].map(({ id, points, max }) => {
    return [id, { points: points.valueOf(), max: max.valueOf() }] as const;
  });
  return { nodes: new Map(nodes), workbookTotal: workbookTotal?.valueOf() ?? null };
}

function compare(filling: Filling, expected: Recalculated['expected']) {
  const { nodes, workbookTotal } = scoresOf(filling);
  for (const [id, value] of Object.entries(expected)) {
    const { points = Number.NaN, max = Number.NaN } = nodes.get(id) ?? {};
    if (typeof value === 'number')
      expect(Math.abs(points - value), `${id}: ${points}, not ${value}`).toBeLessThan(1e-9);
    else {
      // where the workbook shows an error there is still a score of ours, within bounds
      expect(points, id).toBeGreaterThanOrEqual(0);
      expect(points, id).toBeLessThanOrEqual(max);
    }
  }
  const { total } = expected;
  if (typeof total === 'number') expect(workbookTotal).toBeCloseTo(total, 9);
  else expect(workbookTotal, 'no total as the workbook counts where it shows an error').toBeNull();
}

const fillingOf = ({ answers }: Recalculated): Filling =>
  new Map(Object.entries(answers).map(([id, unit]) => [id, { unit }]));

describe('sets of answers recalculated by LibreOffice', () => {
  const names = readdirSync(folder).sort();

  test('every invented case has been recalculated, with these answers', () => {
    expect(names).toEqual(invented.map(({ name }) => `${name}.json`).sort());
    for (const { name, filling } of invented) {
      const stored: Recalculated = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
      expect(fillingOf(stored), name).toEqual(filling);
    }
  });

  test.each(names)('%s gives the same at every node', (name) => {
    const found: Recalculated = JSON.parse(readFileSync(folder + name, 'utf8'));
    expect(Object.keys(found.expected).length).toBeGreaterThan(60);
    compare(fillingOf(found), found.expected);
  });
});
