import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { loadInstrument } from '../../src/instrument/load.js';
import { miniInstrument, miniText, officialText, placeIn } from '../support/instruments.js';

const source = 'reference: "Aturan 1"';

/** The invented instrument with a source for every number. */
const sourced = miniText
  .replace(/(kind: (choice|ratio|index)[^\n]*) \}$/gm, `$1, ${source} }`)
  .replace(/^( {4}weight: (?:60|40)\n)/gm, `$1    ${source}\n`)
  .replace(/(minimum: \{.*\}) \}$/gm, `$1, ${source} }`);

function unsourcedIn(text: string): readonly string[] {
  const result = loadInstrument(text, platform.sha256);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.unsourced?.names ?? [];
}

describe('every number names its source', () => {
  test('the shipped instrument does', () => {
    expect(unsourcedIn(officialText())).toEqual([]);
  });
  test('`regulation` at the top of the file is not enough', () => {
    expect(unsourcedIn(miniText)).toEqual([
      ...['ya-tidak', 'abcd', 'abcde', 'persen', 'indeks'].map((name) => `scales.${name}`),
      ...'P P.1 P.1.a P.1.b P.2 P.2.a P.2.b H H.a H.b'.split(' '),
      ...['total.lulus', 'total.unggul', 'area.x.lulus', 'area.x.unggul', 'survei.unggul'].map(
        (name) => `requirements.${name}`,
      ),
      ...['peringkat.lulus', 'peringkat.unggul', 'kelas.lulus', 'tingkat.lulus'].map(
        (name) => `prerequisites.${name}`,
      ),
      'prerequisites.tindak_persen.lulus',
      'prerequisites.utama.unggul',
    ]);
  });
  test('the source of a node holds for all below it', () => {
    expect(unsourcedIn(sourced)).toEqual([]);
  });
  test.each([
    ['a scale', `maximum: 4, ${source}`, 'maximum: 4', ['scales.indeks']],
    ['a scale of levels', `D: 0 }, ${source}`, 'D: 0 }', ['scales.abcd']],
    ['a part', `weight: 40\n    ${source}`, 'weight: 40', ['H', 'H.a', 'H.b']],
    ['a requirement', `unggul: 22.5 }, ${source}`, 'unggul: 22.5 }', ['requirements.survei.unggul']],
    ['a prerequisite', `lulus: 3 }, ${source}`, 'lulus: 3 }', ['prerequisites.tingkat.lulus']],
    [
      'one predicate of two',
      `unggul: 85 }, ${source}`,
      'unggul: 85 }, reference: { lulus: "Aturan 1" }',
      ['requirements.total.unggul'],
    ],
  ])('%s without one is named', (_, from, to, names) => {
    const text = sourced.replace(from, to);
    expect(text).not.toBe(sourced);
    expect(unsourcedIn(text)).toEqual(names);
  });
  test('one source a predicate is enough', () => {
    const both = 'reference: { lulus: "Aturan 1", unggul: "Surat 2" }';
    expect(unsourcedIn(sourced.replace(`unggul: 85 }, ${source}`, `unggul: 85 }, ${both}`))).toEqual([]);
  });
  test('an empty source is none', () => {
    expect(
      'faults' in
        loadInstrument(
          sourced.replace(`lulus: 3 }, ${source}`, 'lulus: 3 }, reference: ""'),
          platform.sha256,
        ),
    ).toBe(true);
  });
  test('the place is that of the first', () => {
    const text = sourced.replace(`maximum: 4, ${source}`, 'maximum: 4');
    const result = loadInstrument(text, platform.sha256);
    expect('file' in result && result.unsourced?.at).toEqual(placeIn(text, '{ kind: index'));
  });
});

describe('sources in the engine', () => {
  const { nodes, requirements } = miniInstrument(() =>
    sourced
      .replace('id: P.1.a,', 'id: P.1.a, reference: "Aturan 9 pasal 2",')
      .replace(`unggul: 85 }, ${source}`, 'unggul: 85 }, reference: { unggul: "Surat 2" }'),
  );
  test.each([
    ['P', 'Aturan 1'],
    ['P.2', 'Aturan 1'],
    ['P.2.a', 'Aturan 1, P.2.a'],
    ['P.1.a', 'Aturan 9 pasal 2'],
  ])('%s', (id, reference) => {
    expect(nodes.get(id)?.reference).toBe(reference);
  });
  test('minimums', () => {
    expect(requirements[0]?.minimum.lulus?.reference).toBeNull();
    expect(requirements[0]?.minimum.unggul?.reference).toBe('Surat 2');
    expect(requirements[1]?.minimum.lulus?.reference).toBe('Aturan 1');
  });
});
