import type { Book } from '../../report/page/book.js';
import { markSheetName } from '../../workbook/own-report.js';
import type { Write } from '../formatter.js';
import { cellText, marginText } from './cell-text.js';
import {
  contentTypes,
  coreProperties,
  packageRelations,
  sheetPart,
  type Tab,
  workbookRelations,
  workbookXml,
} from './package.js';
import { filterArea, type Shared, sheetXml } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { Strings } from './strings.js';
import { Styles } from './styles.js';
import { declaration, element, mainNamespace } from './xml.js';
import { type Part, packParts } from './zip.js';

/** An Excel workbook for people: one sheet a view, those with nothing to show left out. */
export const writeXlsx: Write<'book'> = async ({ book }) => packParts(partsOf(await book()));

/** Every part when its turn comes: rows become text as they are packed, so that thousands take no more room than one. */
function* partsOf({ title, lang, foot, sheets: all, about }: Book): Generator<Part> {
  const shown = all.filter(({ rows }) => rows.length > 0);
  const names = sheetNames(shown.map(({ name }) => name));
  const sheets = shown.map((sheet, i) => ({ ...sheet, name: names[i] ?? '' }));
  const tabs: Tab[] = [
    ...sheets.map((sheet) => ({ name: sheet.name, filter: filterArea(sheet, '$') })),
    { name: markSheetName, isHidden: true },
  ];
  const shared: Shared = {
    strings: new Strings(cellText),
    styles: new Styles(),
    page: { title: marginText(title), foot: marginText(foot) },
  };
  // readers that sniff look for the types first
  yield ['[Content_Types].xml', [contentTypes(tabs.length)]];
  yield ['_rels/.rels', [packageRelations]];
  yield ['docProps/core.xml', [coreProperties(cellText(title), lang)]];
  yield ['xl/workbook.xml', [workbookXml(tabs)]];
  yield ['xl/_rels/workbook.xml.rels', [workbookRelations(tabs.length)]];
  for (const [i, sheet] of sheets.entries()) yield [sheetPart(i), sheetXml(sheet, i === 0, shared)];
  yield [sheetPart(sheets.length), [aboutXml(about, shared.strings)]];
  // what the sheets have used
  yield ['xl/sharedStrings.xml', shared.strings.xml()];
  yield ['xl/styles.xml', [shared.styles.xml()]];
}

/** The sheet that nobody sees. */
function aboutXml(about: Book['about'], strings: Strings): string {
  const rows = about.map((values, r) =>
    element(
      'row',
      { r: r + 1 },
      values.map((text, c) => `<c r="${'AB'[c]}${r + 1}" t="s"><v>${strings.add(text)}</v></c>`).join(''),
    ),
  );
  const inside = element('sheetData', {}, rows.join(''));
  return declaration + element('worksheet', { xmlns: mainNamespace }, inside);
}
