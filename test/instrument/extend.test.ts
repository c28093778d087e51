import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { buildInstrument } from '../../src/instrument/build.js';
import { loadInstruments } from '../../src/instrument/files.js';
import type { Instrument } from '../../src/instrument/model.js';
import { wordingsOf } from '../../src/instrument/wording.js';
import { miniInstrument, miniText, official, placeIn } from '../support/instruments.js';

const head = (id = 'turunan', base = 'mini') => `version: 1\nextends: ${base}\nid: ${id}\n`;

/** What becomes of files given together, each an id and what it changes, beside the invented instrument. */
async function load(...texts: string[]) {
  const files = [miniText, ...texts].map((text, i) => ({ path: `${i}.yaml`, text }));
  return (await loadInstruments(files, platform.sha256)).slice(1).map(({ result }) => result);
}

async function extended(changes: string): Promise<Instrument & { unsourced: readonly string[] }> {
  const [result] = await load(head() + changes);
  if (!result || 'faults' in result) throw new Error(JSON.stringify(result));
  return { ...buildInstrument(result), unsourced: result.unsourced?.names ?? [] };
}

/** Problem, place and node of each fault. */
async function faults(...texts: string[]): Promise<string[][]> {
  return (await load(...texts)).map((result) =>
    'faults' in result
      ? result.faults.map((fault) => {
          const { line = 0, column = 0 } = fault.at ?? {};
          const what =
            fault.kind === 'sense' ? `${fault.fault.problem} ${fault.fault.node ?? ''}` : fault.kind;
          return `${what.trim()} ${line}:${column}`;
        })
      : [],
  );
}

const ids = ({ indicators }: Instrument) => indicators.map(({ id }) => id);
const weight = ({ nodes }: Instrument, id: string) => nodes.get(id)?.weight.toFraction();

describe('an instrument written as the changes of another', () => {
  test('without a change scores the same, under its own id', async () => {
    const same = await extended('');
    expect([same.id, same.fingerprint]).toEqual(['turunan', miniInstrument().fingerprint]);
    expect(same.title).toEqual(miniInstrument().title);
  });
  test('adds behind what it names, and equal weights are shared anew', async () => {
    const more = await extended(
      'tree:\n  - { after: P.1.a, add: { id: P.1.c, label: { id: Baru, en: New }, scale: abcd } }\n',
    );
    expect(ids(more).slice(0, 3)).toEqual(['P.1.a', 'P.1.c', 'P.1.b']);
    expect(weight(more, 'P.1.c')).toBe('40/3');
  });
  test('removes, with all below', async () => {
    const less = await extended(`tree:
  - { remove: P.2 }
  - { replace: P.1, with: { weight: 60 } }
requirements:
  - { replace: area.x, with: { nodes: [P.1] } }
`);
    expect(ids(less)).toEqual(['P.1.a', 'P.1.b', 'H.a', 'H.b']);
    expect(weight(less, 'P.1.a')).toBe('30');
  });
  test('replaces keys, and keeps the others', async () => {
    const other = await extended('tree:\n  - { replace: P.1.a, with: { scale: abcde } }\n');
    const found = other.nodes.get('P.1.a');
    expect(found?.label.id).toBe('Huruf');
    expect(found?.kind === 'indicator' && found.scale.kind === 'choice' && found.scale.levels).toHaveLength(
      5,
    );
  });
  test('replaces minimums predicate by predicate: what it does not name stays', async () => {
    const other = await extended('requirements:\n  - { replace: total, with: { minimum: { lulus: 80 } } }\n');
    const { minimum } = other.requirements[0] ?? {};
    expect([minimum?.lulus?.points.toFraction(), minimum?.unggul?.points.toFraction()]).toEqual(['80', '85']);
  });
  test('adds to every list, at its end when it says no place', async () => {
    const more = await extended(`predicates:
  - { add: { id: hebat, label: { id: Hebat, en: Great } } }
requirements:
  - { add: { id: akhir, label: { id: Akhir, en: Last }, nodes: [H], minimum: { hebat: 90% } } }
prerequisites:
  - { after: peringkat, add: { id: baru, level: unit, label: { id: Baru, en: New }, kind: "yes", minimum: { hebat: ya } } }
`);
    expect(more.predicates.at(-1)?.id).toBe('hebat');
    expect(more.requirements.at(-1)?.minimum.hebat?.points.toFraction()).toBe('36');
    expect(more.prerequisites.map(({ id }) => id).slice(0, 2)).toEqual(['peringkat', 'baru']);
  });
  test('adds scales and takes the place of one by its name', async () => {
    const other = await extended(
      'scales:\n  abcd: { kind: choice, levels: { A: 1, B: 0.5, C: 0.2, D: 0 } }\n',
    );
    const { scale } = other.indicators[0] ?? {};
    expect(scale?.kind === 'choice' && scale.levels[1]?.score.toFraction()).toBe('1/2');
  });
  test('changes in the order of the file', async () => {
    const other = await extended(`tree:
  - { after: P.1.b, add: { id: P.1.c, label: { id: Baru, en: New }, scale: abcd } }
  - { replace: P.1.c, with: { scale: ya-tidak } }
  - { remove: P.1.a }
  - { after: P.1.c, add: { id: P.1.a, label: { id: Lagi, en: Again }, scale: abcde } }
`);
    expect(ids(other).slice(0, 3)).toEqual(['P.1.b', 'P.1.c', 'P.1.a']);
  });
  test('drops consistency rules of what is gone and adds its own', async () => {
    const rules = `consistency:
  - { kind: same, inputs: ["P.2.b#lalu", "P.2.b#ini"] }
  - { kind: stated, indicator: H.a, words: [nilai] }
`;
    const less = `tree:
  - { remove: P.2.b }
consistency:
  - { kind: stated, indicator: H.a, words: [hasil] }
`;
    const files = [miniText + rules, head() + less].map((text, i) => ({ path: `${i}`, text }));
    const result = (await loadInstruments(files, platform.sha256))[1]?.result;
    expect(result && 'file' in result && result.file.consistency).toEqual([
      { kind: 'stated', indicator: 'H.a', words: ['nilai'] },
      { kind: 'stated', indicator: 'H.a', words: ['hasil'] },
    ]);
  });
});

describe('a number that is written anew does not keep the old source', () => {
  test.each([
    [
      'an added indicator',
      'tree:\n  - { after: H.b, add: { id: H.c, label: { id: a, en: b }, scale: abcd, weight: 5 } }\n  - { replace: H.b, with: { weight: 5, reference: Baru } }\n',
      ['H.c'],
    ],
    [
      'a changed weight',
      'tree:\n  - { replace: H.a, with: { weight: 25, reference: Baru } }\n  - { replace: H.b, with: { weight: 15 } }\n',
      ['H.b'],
    ],
    [
      'a changed label: nothing is written anew',
      'tree:\n  - { replace: H.b, with: { label: { id: a, en: b } } }\n',
      [],
    ],
    [
      'a changed minimum',
      'requirements:\n  - { replace: total, with: { minimum: { lulus: 80 } } }\n',
      ['requirements.total.lulus'],
    ],
    [
      'a changed minimum with its source',
      'requirements:\n  - { replace: total, with: { minimum: { lulus: 80 }, reference: Baru } }\n',
      [],
    ],
  ])('%s', async (_, changes, names) => {
    const sourced = miniText
      .replace(/(kind: (choice|ratio|index)[^\n]*) \}$/gm, '$1, reference: Lama }')
      .replace(/^( {4}weight: (?:60|40)\n)/gm, '$1    reference: Lama\n')
      .replace(/(minimum: \{.*\}) \}$/gm, '$1, reference: Lama }');
    const files = [sourced, head() + changes].map((text, i) => ({ path: `${i}`, text }));
    const result = (await loadInstruments(files, platform.sha256))[1]?.result;
    expect(result && 'file' in result ? (result.unsourced?.names ?? []) : result).toEqual(names);
  });
});

describe('what is wrong with an extension is told at its place', () => {
  const at = (text: string, needle: string) => {
    const { line, column } = placeIn(text, needle);
    return `${line}:${column}`;
  };
  test.each([
    ['change-id', 'tree:\n  - { remove: P.9 }\n', 'P.9'],
    [
      'change-id',
      'requirements:\n  - { after: lain, add: { id: x, label: { id: a, en: b }, nodes: [H], minimum: { lulus: 1 } } }\n',
      'lain',
    ],
    ['change-shape', 'tree:\n  - { after: P.1 }\n', '{ after'],
    ['change-shape', 'tree:\n  - { remove: P.1, replace: P.2, with: { weight: 1 } }\n', '{ remove'],
    ['change-shape', 'tree:\n  - { replace: P.1 }\n', '{ replace'],
    ['change-shape', 'tree:\n  - { remove: P.1, with: { weight: 1 } }\n', '{ remove'],
    ['weights H', 'tree:\n  - { replace: H.a, with: { weight: 35 } }\n', '{ weight: 35'],
    [
      'weights P',
      'tree:\n  - { remove: P.1 }\nrequirements:\n  - { replace: area.x, with: { nodes: [P.2] } }\n',
      '{ remove',
    ],
    [
      'requirement-node',
      'tree:\n  - { remove: H.a }\n  - { replace: H.b, with: { weight: 40 } }\n',
      '{ remove: H.a',
    ],
    ['requirement-node', 'requirements:\n  - { replace: total, with: { nodes: [Q] } }\n', 'Q]'],
    [
      'id-repeated',
      'tree:\n  - { after: P.1.a, add: { id: P.1.b, label: { id: a, en: b }, scale: abcd } }\n',
      'P.1.b, label',
    ],
    ['predicate-empty', 'predicates:\n  - { add: { id: hebat, label: { id: a, en: b } } }\n', 'hebat'],
    ['scale-order', 'scales:\n  abcd: { kind: choice, levels: { A: 1, B: 2, C: 0.2, D: 0 } }\n', '{ A: 1'],
    ['scale-unknown P.1.a', 'tree:\n  - { replace: P.1.a, with: { scale: xyz } }\n', 'xyz'],
    ['node-shape P.1', 'tree:\n  - { remove: P.1.a }\n  - { remove: P.1.b }\n', '{ remove: P.1.b'],
  ])('%s (%#)', async (problem, changes, needle) => {
    const text = head() + changes;
    expect(await faults(text)).toEqual([expect.arrayContaining([`${problem} ${at(text, needle)}`])]);
  });
  test('the shape, as of any instrument', async () => {
    const text = `${head()}tree:\n  - { after: P.1.a, add: { id: P.1.c, label: Baru, scale: abcd } }\n`;
    expect(await faults(text)).toEqual([[`schema ${at(text, 'Baru')}`]]);
  });
  test('an instrument that nobody knows', async () => {
    expect(await faults(head('a', 'lain'))).toEqual([['extends-unknown 2:10']]);
  });
  test('a circle, once', async () => {
    expect((await faults(head('a', 'b'), head('b', 'a'))).flat()).toEqual(['extends-circle 2:10']);
  });
  test('what extends a refused file has no faults of its own', async () => {
    expect(await faults(head('a', 'b'), head('b', 'lain'))).toEqual([[], ['extends-unknown 2:10']]);
  });
});

describe('files that extend one another', () => {
  test('in any order', async () => {
    const [c, b] = await load(
      `${head('c', 'b')}tree:\n  - { replace: P.1.c, with: { scale: ya-tidak } }\n`,
      `${head('b')}tree:\n  - { after: P.1.b, add: { id: P.1.c, label: { id: a, en: b }, scale: abcd } }\n`,
    );
    expect([c, b].every((result) => result && 'file' in result)).toBe(true);
  });
  test('the hash is of the resolved file: comments of the changes are not in it, words are', async () => {
    const change = 'requirements:\n  - { replace: total, with: { minimum: { lulus: 80 } } }\n';
    const results = await load(
      head() + change,
      `# catatan\n${head()}${change}`,
      `${head()}title: { id: Lain, en: Other }\n${change}`,
    );
    const [a, b, c] = results.map((result) => ('file' in result ? result : null));
    expect(a?.sha256).toBe(b?.sha256);
    expect(c?.sha256).not.toBe(a?.sha256);
    expect(c?.fingerprint).toBe(a?.fingerprint);
  });
});

describe('the invented instrument of a later year', () => {
  const name = 'fixtures/instrumen-turunan/instrumen-2027.yaml';
  const text = readFileSync(name, 'utf8');
  test('is written in fewer than 100 lines, and every number names its source', async () => {
    const [loaded] = await loadInstruments([{ path: name, text }], platform.sha256);
    if (!loaded || 'faults' in loaded.result) throw new Error(JSON.stringify(loaded));
    expect(text.split('\n').length).toBeLessThan(100);
    expect(loaded.result.unsourced).toBeNull();
    const later = buildInstrument(loaded.result);
    expect(later.indicators).toHaveLength(official().indicators.length + 1);
    expect(later.nodes.get('A.I.1.i.c')?.weight.toFraction()).toBe('1/6');
    expect(later.fingerprint).not.toBe(official().fingerprint);
    expect(Object.keys(wordingsOf(loaded.result.file))).toHaveLength(114);
  });
});
