import { describe, expect, test } from 'vitest';
import { builtinInstrument, defaultInstrumentId } from '../../../src/instrument/builtin.js';
import { layoutsOf } from '../../../src/instrument/layouts.js';
import { builtinWordings } from '../../../src/instrument/wording.js';
import { explainAsked, unknownAmong } from '../../../src/report/explain/ask.js';
import { askedCell, officialMeanings } from '../../../src/report/explain/cell.js';
import type { Explained } from '../../../src/report/explain/explain-schema.js';
import { explainSchema } from '../../../src/report/explain/explain-schema.js';
import { explainList } from '../../../src/report/explain/list.js';

const instrument = builtinInstrument(defaultInstrumentId);
if (!instrument) throw new Error('no instrument');
const asking = { known: [{ instrument, wordings: await builtinWordings() }], lang: 'id', own: null } as const;
const ask = (...words: string[]): Explained | null => explainAsked(words, asking);
const about = (explained: Explained | null): string | undefined =>
  explained && 'id' in explained ? `${explained.kind} ${explained.id}` : explained?.kind;

describe('what is asked for', () => {
  test.each([
    [['wbk'], 'predicate wbk'],
    [['WBBM'], 'predicate wbbm'],
    [['total'], 'requirement total'],
    [['AREA.5'], 'requirement area.5'],
    [['sudah_wbk'], 'prerequisite sudah_wbk'],
    [['b.i.a'], 'indicator B.I.a'],
    [['A.I'], 'branch A.I'],
    [['B'], 'branch B'],
    [['Evidence-Missing'], 'code evidence-missing'],
    [['52'], 'indicator A.I.5.i.b'],
    [['k78'], 'cell K78'],
    [['$K$78'], 'cell K78'],
    [['LKE ZI!K78'], 'cell K78'],
    [["'LKE ZI'!K78"], 'cell K78'],
    [['ipak', '3'], 'several'],
    [['ipak,', 'wbk'], 'several'],
    [['ipak,wbk'], 'several'],
    [['ipak,'], 'requirement ipak'],
    [['ipak', 'ipak'], 'requirement ipak'],
    [['survei', 'kepuasan'], 'search'],
    [['gratifikasi', 'wbk'], undefined],
    [['belum', 'ada', 'bukti'], 'search'],
    [['bukti'], 'term bukti'],
    // far from everything, beyond the last row and the last question
    [['xyzzy'], undefined],
    [['K999'], undefined],
    [['A1'], undefined],
    [['0'], undefined],
    [['0', 'K0'], undefined],
    [['128'], undefined],
    [['52.5'], undefined],
    [['K0'], undefined],
    [[''], undefined],
  ])('%j', (words, expected) => expect(about(ask(...words))).toBe(expected));

  test('of several, the first that is not known is named', () => {
    expect(unknownAmong(['ipak', 'zzz', 'yyy'], asking).words).toBe('zzz');
    expect(unknownAmong(['survei', 'zzz'], asking)).toEqual({ words: 'survei zzz', file: '', sheets: '' });
  });

  test('every PortalRB number is explained, and a count says which', () => {
    const list = explainList(instrument, 'id', true);
    const count = list.groups.find(({ kind }) => kind === 'soal')?.count ?? 0;
    expect(count).toBe(127);
    for (let soal = 1; soal <= count; soal++) {
      const explained = ask(String(soal));
      if (explained?.kind !== 'indicator') throw new Error(`nothing for ${soal}`);
      const input = explained.inputs.find((one) => one.soal === soal);
      expect(explained.asked).toBe(input?.key);
      expect(explained.soal === soal || input !== undefined).toBe(true);
    }
  });

  test('every id of the list is explained as what it is listed as', () => {
    for (const { kind, items = [] } of explainList(instrument, 'en', true).groups)
      for (const { id } of items) {
        const explained = explainAsked([id], { ...asking, lang: 'en' });
        // a requirement says more than the node that it is on
        expect([kind, 'requirement'], id).toContain(explained?.kind);
        const valid = explainSchema.safeParse({ version: 1, ...explained });
        expect(valid.error, id).toBeUndefined();
      }
  });

  test.each([['wbk'], ['K130'], ['bukti'], ['ipak', 'total']])('%s is in the published shape', (...words) => {
    expect(explainSchema.parse({ version: 1, ...ask(...words) })).toEqual({ version: 1, ...ask(...words) });
  });
});

describe('cells of the official workbooks', () => {
  const uses = (cell: string) => {
    const asked = askedCell(cell);
    return (
      asked &&
      officialMeanings(instrument, asked, 'id').map(({ workbook, use, node, input }) => [
        workbook,
        use,
        input ?? node.id,
      ])
    );
  };
  test.each([
    [
      'K78',
      [
        ['lampiran-iii', 'unit-answer', 'A.I.5.i.b'],
        ['portalrb-2026', 'unit-answer', 'A.I.5.ii.a'],
      ],
    ],
    [
      'N78',
      [
        ['lampiran-iii', null, 'A.I.5.i.b'],
        ['portalrb-2026', 'tpi-answer', 'A.I.5.ii.a'],
      ],
    ],
    ['Jawaban!N78', [['portalrb-2026', 'tpi-answer', 'A.I.5.ii.a']]],
    ['jawaban!n78', [['portalrb-2026', 'tpi-answer', 'A.I.5.ii.a']]],
    // a computed indicator takes no answer of its own, nor does a heading; their counts and scores do
    [
      'K131',
      [
        ['lampiran-iii', null, 'A.II.1.i.b'],
        ['portalrb-2026', null, 'A.II.1.ii'],
      ],
    ],
    [
      'L131',
      [
        ['lampiran-iii', 'score', 'A.II.1.i.b'],
        ['portalrb-2026', 'unit-notes', 'A.II.1.ii'],
      ],
    ],
    [
      'K130',
      [
        ['lampiran-iii', 'unit-answer', 'perubahan_dibuat'],
        ['portalrb-2026', 'unit-answer', 'perubahan_terintegrasi'],
      ],
    ],
    [
      'K202',
      [
        ['lampiran-iii', 'unit-answer', 'B.I.a'],
        ['portalrb-2026', 'unit-answer', 'B.II.a'],
      ],
    ],
  ])('%s', (cell, expected) => expect(uses(cell)).toEqual(expected));

  test('Lampiran III comes first', () => {
    expect(layoutsOf(instrument).map(({ id }) => id)).toEqual(['lampiran-iii', 'portalrb-2026']);
  });
  test.each(['K78 ', '$K$78', "'LKE ZI'!K78", 'LKE ZI!k78'])('%s is a cell', (text) =>
    expect(askedCell(text)).toMatchObject({ row: 78, column: 11 }),
  );
  test.each(['K', '78', 'K078', 'ABCD1', 'A.I.1', 'K78:K80', '!K78', 'K12345678'])('%s is none', (text) =>
    expect(askedCell(text)).toBeNull(),
  );
});
