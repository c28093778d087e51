import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/instrument/model.js';
import { parseAddress } from '../../../src/workbook/address.js';
import { contentOf } from '../../support/contents.js';
import { miniInstrument, official } from '../../support/instruments.js';
import { throughOfficeAll } from '../../support/office-batch.js';
import { bookBytes, readBook } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

type Attributes = Readonly<Record<string, string>>;
interface Found {
  readonly name: string;
  readonly attributes: Attributes;
  text: string;
}

/** Elements of a part in their order, each with the text right inside it. */
function elements(xml: string): Found[] {
  const found: Found[] = [];
  const open: Found[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

/** Every cell of `A1 B2:B4`. */
const cellsIn = (sqref: string): string[] =>
  sqref.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split(':');
    const [{ row: top, column: left }, { row: bottom, column: right }] = [
      parseAddress(from),
      parseAddress(to),
    ];
    return Array.from({ length: right - left + 1 }, (_, x) =>
      Array.from({ length: bottom - top + 1 }, (_, y) => `${left + x}:${top + y}`),
    ).flat();
  });

/** What may be typed into each cell, and what is said of anything else. */
function validationsOf(all: readonly Found[]): Map<string, string> {
  const rules = new Map<string, string>();
  for (const [i, { name, attributes }] of all.entries()) {
    if (name !== 'dataValidation') continue;
    const { type = '', errorStyle = 'stop', error = '', prompt = '', sqref = '' } = attributes;
    const formula = all[i + 1]?.text ?? '';
    const said = [type, errorStyle, formula === 'FALSE' ? '0' : formula, error, prompt].join('|');
    for (const cell of cellsIn(sqref)) rules.set(cell, said);
  }
  return rules;
}

const attributesOf = (all: readonly Found[], element: string, keys: readonly string[]) => {
  const found = all.find(({ name }) => name === element)?.attributes;
  return found && keys.map((key) => [key, found[key]?.replace('true', '1') ?? '1']);
};

/** What of a workbook must survive, by sheet. */
function survivors(book: Uint8Array) {
  const parts = unzipSync(book);
  const xml = (name: string) => elements(strFromU8(parts[name] ?? new Uint8Array()));
  const sheets = [1, 2, 3, 4, 5].map((n) => {
    const all = xml(`xl/worksheets/sheet${n}.xml`);
    const rows = all.filter(({ name }) => name === 'row').map(({ attributes }) => attributes);
    return {
      validations: [...validationsOf(all)].sort(),
      folding: rows.flatMap(({ r = '', outlineLevel = '0' }) =>
        outlineLevel === '0' ? [] : [[r, outlineLevel]],
      ),
      page: attributesOf(all, 'pageSetup', ['paperSize', 'orientation', 'fitToWidth', 'fitToHeight']),
      fits: attributesOf(all, 'pageSetUpPr', ['fitToPage']),
      protection: attributesOf(all, 'sheetProtection', ['sheet']),
      colours: all.filter(({ name }) => name === 'conditionalFormatting').length,
    };
  });
  const names = xml('xl/workbook.xml')
    .filter(({ name }) => name === 'definedName')
    .map(({ attributes, text }) => [attributes.name, attributes.localSheetId, text.replaceAll("'", '')]);
  return { sheets, names };
}

/**
 * Opened and saved without a window, LibreOffice writes no panes, and it has no place for "the sum stands above": those
 * two cannot be seen here.
 */
describe('what LibreOffice keeps of our workbook', () => {
  const books = [official(), miniInstrument()].map((instrument): [Instrument, Uint8Array] => [
    instrument,
    bookBytes(instrument, worksheetFrom(fullAnswers(instrument), { unit: { name: 'Unit "Satu" & <Dua>' } })),
  ]);
  let saved: Uint8Array[] = [];
  beforeAll(() => {
    saved = throughOfficeAll(books.map(([, book]) => book));
  }, 1_200_000);
  test.each([0, 1])('drop-downs, checks, folding, print set-up, protection, colours (%i)', (i) => {
    const [before, after] = [books[i]?.[1], saved[i]];
    if (!before || !after) throw new Error('not saved');
    const [ours, theirs] = [survivors(before), survivors(after)];
    expect(ours.sheets[1]?.validations.length).toBeGreaterThan(20);
    expect(ours.sheets[1]?.folding.length).toBeGreaterThan(5);
    expect(theirs).toEqual(ours);
  });
  test.each([0, 1])('answers and everything else that was typed (%i)', async (i) => {
    const [[instrument, before] = [], after] = [books[i], saved[i]];
    if (!instrument || !before || !after) throw new Error('not saved');
    expect(contentOf(await readBook(after, instrument))).toEqual(
      contentOf(await readBook(before, instrument)),
    );
  });
});
