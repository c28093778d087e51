import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../src/format/json.js';
import { loadSavedReport } from '../../../src/report/diff/saved.js';
import { reportOf } from '../../support/reports.js';

const first = readFileSync(
  new URL('../../../fixtures/cases/diff-laporan-lama/laporan-0.1.0.json', import.meta.url),
  'utf8',
);
const edited = (edit: (report: Record<string, unknown>) => unknown): string =>
  JSON.stringify(edit(JSON.parse(first)));

describe('a saved report', () => {
  test('of the first version keeps loading', () => {
    expect(loadSavedReport(first).kind).toBe('report');
  });
  test('of today loads', () => {
    const report = reportOf({}, { tpi: { 'A.I.1.i.a': 'Ya' }, policy: { blank: 'exclude' } });
    expect(loadSavedReport(jsonText(report))).toMatchObject({ kind: 'report', report: { version: 1 } });
  });
  test('with what later versions of the tool may add loads, and the rest is let go', () => {
    const loaded = loadSavedReport(edited((report) => ({ ...report, later: { x: 1 } })));
    expect(loaded.kind).toBe('report');
    expect(JSON.stringify(loaded)).not.toContain('later');
  });
});

describe('is told from other JSON', () => {
  test.each([
    ['nothing', ''],
    ['PortalRB', '{"unit_id":"1","answers":[]}'],
    ['a list', '[{"assessments":1}]'],
    ['broken JSON', '{"version":1,"assessments":'],
    ['a result of check', '{"version":1,"files":[{"assessments":[]}]}'],
    ['a failure', '{"version":1,"failure":{"code":"x","message":"\\"assessments\\""}}'],
  ])('%s', (_, text) => {
    expect(loadSavedReport(text)).toEqual({ kind: 'other' });
  });
  test('another version is named', () => {
    expect(loadSavedReport(edited((r) => ({ ...r, version: 2 })))).toEqual({
      kind: 'unknown-version',
      version: '2',
    });
  });
  test.each([
    ['a missing part', (r: Record<string, unknown>) => ({ ...r, unit: undefined }), 'unit'],
    [
      'points that are none',
      (r: Record<string, unknown>) => ({ ...r, assessments: [{ by: 'unit' }] }),
      'assessments.0.answered',
    ],
  ])('%s is damage', (_, edit, at) => {
    expect(loadSavedReport(edited(edit))).toEqual({ kind: 'damaged', at });
  });
  test('numbers beyond any points are damage', () => {
    expect(loadSavedReport(first.replace('"points":', '"points": 1e308, "was":')).kind).toBe('damaged');
  });
  test.each([['['], ['{"a":'], ['{"children":[']])('a nest of %s is not followed', (open) => {
    const text = `{"version":1,"assessments":${open.repeat(200_000)}`;
    expect(loadSavedReport(text)).toEqual({ kind: 'other' });
  });
});
