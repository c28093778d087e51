import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { platform } from '../../../src/cli/platform.js';
import { inputKey } from '../../../src/instrument/input-ref.js';
import type { Instrument } from '../../../src/instrument/model.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import type { Cell, Workbook } from '../../../src/workbook/workbook.js';
import type { BookPlan } from '../../../src/write/workbook/plan.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { anyAnswers } from '../../support/arbitraries.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { throughOfficeAll, withoutResults } from '../../support/office-batch.js';
import { bookPlan } from '../../support/own-books.js';
import { extreme, fullAnswers, type Given, worksheetFrom } from '../../support/worksheets.js';

/** For each instrument; by hand LKE_ORACLE=150. */
const runs = Number(process.env.LKE_ORACLE ?? 10);

/** Counts of nothing, of which an indicator's share is 0 of 0; or of something of nothing. */
const nothing = (instrument: Instrument): Record<string, Given> =>
  Object.fromEntries(
    instrument.indicators
      .filter(({ inputs }) => inputs.length > 0)
      .map(({ id, inputs }, i) => [
        id,
        Object.fromEntries(
          inputs.map(({ key }, n) => [key, i % 3 === 2 && n === inputs.length - 1 ? '2' : '0']),
        ),
      ]),
  );

/** Answers of every kind: sound, half empty, extreme, nothing of nothing, wrong. */
function anyFilling(instrument: Instrument): fc.Arbitrary<Record<string, Given>> {
  const any = anyAnswers(instrument);
  const halfEmpty = fc
    .tuple(any, fc.integer({ min: 1, max: 5 }))
    .map(([answers, keep]) => Object.fromEntries(Object.entries(answers).filter((_, i) => i % keep === 0)));
  const some = (which: 'best' | 'worst') =>
    fc
      .subarray(instrument.indicators as never[])
      .map((list: Instrument['indicators'][number][]) =>
        Object.fromEntries(list.map((indicator) => [indicator.id, extreme(indicator, which)])),
      );
  return fc.oneof(
    any,
    halfEmpty,
    some('best').map((answers) => fullAnswers(instrument, 'worst', answers)),
    some('worst').map((answers) => fullAnswers(instrument, 'best', answers)),
    fc.tuple(any, fc.constant(nothing(instrument))).map(([answers, counts]) => ({ ...answers, ...counts })),
  );
}

/** Answers to some of the prerequisites, right and wrong. */
function anyPart({ prerequisites }: Instrument): fc.Arbitrary<Record<string, string>> {
  const prerequisite = (item: Instrument['prerequisites'][number]) =>
    item.kind === 'grade'
      ? fc.constantFrom(...(item.grades ?? []), 'x', ' b ')
      : item.kind === 'yes'
        ? fc.constantFrom('ya', 'Tidak', 'y', 'mungkin')
        : fc.constantFrom('3', '100', '98,5%', '2.5', '-1', '0.99', '100 %', 'x', '6');
  const given = prerequisites.map((item) =>
    fc.option(prerequisite(item)).map((raw): [string, string][] => (raw === null ? [] : [[item.id, raw]])),
  );
  return fc.tuple(...given).map((list) => Object.fromEntries(list.flat()));
}

function anyBook(instrument: Instrument): fc.Arbitrary<BookPlan> {
  return fc
    .record({
      unit: anyFilling(instrument),
      tpi: fc.oneof(fc.constant({}), anyFilling(instrument)),
      zeroDivision: fc.constantFrom('full' as const, 'zero' as const, 'exclude' as const),
      areaHalves: fc.boolean(),
      lang: fc.constantFrom('id' as const, 'en' as const),
      institutionType: fc.constantFrom(null, 'pemda', 'kementerian-lembaga'),
      name: fc.constantFrom(null, 'Unit "Satu" & <Dua>'),
      prerequisites: anyPart(instrument),
    })
    .map(({ unit, tpi, prerequisites, institutionType, name, ...options }) =>
      bookPlan(
        instrument,
        worksheetFrom(unit, { tpi, prerequisites, unit: { institutionType, name, year: 2026 } }),
        options,
      ),
    );
}

const found = (workbook: Workbook, sheet: string): ReadonlyMap<string, Cell> => {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return new Map(
    rows.flatMap(({ number, cells }) => cells.map((cell) => [`${number}:${cell.column}`, cell])),
  );
};

const said = (cell: Cell | undefined): string | number => {
  if (cell?.value.kind === 'number') return Number(cell.value.text);
  if (cell?.value.kind === 'text') return cell.value.text;
  return cell?.value.kind === 'error' ? `error ${cell.value.code}` : '';
};

/** Cells whose result, as LibreOffice calculates it, is not the one that we stored. */
function differences(plan: BookPlan, workbook: Workbook): string[] {
  return plan.sheets.flatMap(({ name, rows }) => {
    const cells = found(workbook, name);
    return rows.flatMap(({ number, cells: planned }) =>
      planned.flatMap(({ column, value }) => {
        if (value === null || typeof value !== 'object') return [];
        const now = said(cells.get(`${number}:${column}`));
        const { result, formula } = value;
        const isSame =
          typeof result === 'number' && typeof now === 'number'
            ? Math.abs(now - result) < 1e-9
            : now === result;
        return isSame ? [] : [`${name} ${number}:${column} ${result} -> ${now}: ${formula}`];
      }),
    );
  });
}

const errors = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ column, value }) =>
        value.kind === 'error' ? [`${name} ${number}:${column} ${value.code}`] : [],
      ),
    ),
  );

describe.each([
  ['the official instrument', official()],
  ['an invented one', miniInstrument()],
] as const)('LibreOffice calculates our workbook of %s', (_, instrument) => {
  const plans = fc.sample(anyBook(instrument), { numRuns: runs, seed: 20_261_127 });
  const recalculated: Workbook[] = [];
  beforeAll(
    async () => {
      // without the stored results: with them it would not calculate at all
      const books = plans.map((plan) => withoutResults(packBook(plan)));
      for (const bytes of throughOfficeAll(books)) recalculated.push(await readWorkbook(bytes, platform));
    },
    1_200_000 + runs * 60_000,
  );
  test.each(plans.map((_, i) => i))('filling %i comes to what the engine says, in every cell', (i) => {
    const [plan, workbook] = [plans[i], recalculated[i]];
    if (!plan || !workbook) throw new Error('not calculated');
    expect(differences(plan, workbook)).toEqual([]);
    expect(errors(workbook)).toEqual([]);
  });
  test('every indicator and count has a row', () => {
    const codes = instrument.indicators.flatMap(({ id, inputs }) => [
      id,
      ...inputs.map(({ key }) => inputKey({ indicator: id, input: key })),
    ]);
    const entry = plans[0]?.sheets[1]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)) ?? [];
    expect(codes.filter((code) => !entry.includes(code))).toEqual([]);
  });
});
