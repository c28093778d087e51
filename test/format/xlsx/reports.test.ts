import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';

/** Every number of a JSON value, whatever it belongs to. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

async function bookOf(args: readonly string[]) {
  const { bytes, status } = await cli([...args, '--format', 'xlsx']);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return { book, status };
}

function cellsOf(book: ExcelJS.Workbook): ExcelJS.CellValue[] {
  const found: ExcelJS.CellValue[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void found.push(cell.value)));
  return found;
}

describe.each([
  [['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi']],
  [['score', 'fixtures/contoh/lembar-kerja.xlsx', '--lang', 'en']],
  [['plan', 'fixtures/contoh/lembar-kerja.yaml']],
  [['check', 'fixtures/contoh/lembar-kerja.xlsx', 'fixtures/contoh/lembar-kerja.yaml']],
  [['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi']],
])('%j', (args) => {
  test('every number is one of the JSON, and a number', async () => {
    const { book, status } = await bookOf(args);
    const json = await cli([...args, '--format', 'json']);
    expect(json.status).toBe(status);
    const known = new Set(numbersIn(JSON.parse(json.stdout)));
    const found = cellsOf(book).filter((value) => typeof value === 'number');
    expect(found.length).toBeGreaterThan(5);
    // how many findings a file has is counted for people
    const counted = args[0] === 'check' ? (n: number) => Number.isInteger(n) : () => false;
    expect(found.filter((n) => !known.has(n) && !counted(n))).toEqual([]);
  });
  test('no formula, no link; title, language, filters and print set-up', async () => {
    const { book } = await bookOf(args);
    expect(cellsOf(book).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    expect(book.title).toMatch(/\S/);
    for (const sheet of book.worksheets.filter(({ state }) => state === 'visible')) {
      expect(sheet.autoFilter, sheet.name).toBeTruthy();
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1, printTitlesRow: '1:1' });
    }
  });
});

test.each([
  ['id', 'nilai memenuhi WBK', 'belum memenuhi', 'memenuhi'],
  ['en', 'the score meets WBK', 'not met', 'meets'],
] as const)(
  'the first sheet says each verdict beside its predicate, coloured by its words: %s',
  async (lang, score, short, met) => {
    const { book } = await bookOf(['score', 'fixtures/tpi/lembar-kerja.yaml', '--lang', lang]);
    const [sheet] = book.worksheets;
    const rows = (sheet?.getSheetValues() ?? []) as (ExcelJS.CellValue[] | undefined)[];
    const said = (name: string) => String(rows.find((row) => row?.[1] === name)?.[2]);
    expect(said('WBK').startsWith(score)).toBe(true);
    expect(said('WBBM').startsWith(short)).toBe(true);
    const rules = (sheet as unknown as { conditionalFormattings: { rules: { formulae: string[] }[] }[] })
      .conditionalFormattings;
    const begins = rules.flatMap((each) =>
      each.rules.flatMap(({ formulae }) => formulae.map((f) => /"(.*)"$/.exec(f)?.[1])),
    );
    expect(begins).toEqual([met, score.replace(' WBK', ''), short]);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
  },
);

test('every point and margin of a score is in its workbook', async () => {
  const args = ['score', 'fixtures/contoh/lembar-kerja.yaml'];
  const { book } = await bookOf(args);
  const { assessments } = JSON.parse((await cli([...args, '--format', 'json'])).stdout);
  const [{ areas, eligibility, score, shortfalls }] = assessments;
  const found = new Set(cellsOf(book));
  const judged = eligibility.flatMap((e: { requirements: { actual: number; margin: number }[] }) =>
    e.requirements.flatMap((r) => [r.actual, r.margin]),
  );
  const gains = shortfalls.map(({ gain }: { gain: number }) => gain);
  const points = areas.map((area: { points: number }) => area.points);
  for (const number of [...judged, ...gains, ...points, score.points]) expect(found).toContain(number);
});

test('the workbook of check says of every file what to do first, as its page does', async () => {
  const args = ['check', 'fixtures/setengah/lembar-kerja.yaml'];
  const said = cellsOf((await bookOf(args)).book).filter((value) => /^1\. /.test(String(value)));
  // on the first sheet a line each, in the row of the file all of them
  expect(said).toHaveLength(2);
  const page = (await cli([...args, '--format', 'html'])).stdout;
  for (const line of String(said[1]).split('; ')) expect(page).toContain(`<p>${line}</p>`);
});
