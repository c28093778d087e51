import { strToU8, type Zippable, zipSync } from 'fflate';
import {
  contentTypes,
  packageRelations,
  sheetPart,
  workbookRelations,
} from '../../../format/xlsx/package.js';
import { Strings } from '../../../format/xlsx/strings.js';
import { declaration, element, escaped, mainNamespace, relationships } from '../../../format/xlsx/xml.js';
import { cell } from '../formula.js';
import type { BookPlan, SheetPlan } from '../plan.js';
import { cellText } from '../text.js';
import { type Shared, sheetXml } from './sheet.js';
import { Styles } from './styles.js';

/** Whatever the clock says, the same workbook is the same bytes: the first day that zip knows. */
const firstDay = new Date(1980, 0, 1);

/** A workbook as the bytes of an .xlsx file. */
export function packBook(plan: BookPlan): Uint8Array {
  const shared: Shared = { strings: new Strings(cellText), styles: new Styles() };
  const sheets = plan.sheets.map((sheet, i) => [sheetPart(i), sheetXml(sheet, i === 0, shared)] as const);
  const parts: Record<string, string> = {
    // readers that sniff look for the types first
    '[Content_Types].xml': contentTypes(plan.sheets.length),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(plan),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': workbookRelations(plan.sheets.length),
    ...Object.fromEntries(sheets),
    'xl/sharedStrings.xml': [...shared.strings.xml()].join(''),
    'xl/styles.xml': shared.styles.xml(),
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files, { mtime: firstDay });
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

function coreProperties({ title, creator }: BookPlan): string {
  const namespaces = {
    'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const inside =
    element('dc:title', {}, escaped(cellText(title))) + element('dc:creator', {}, escaped(cellText(creator)));
  return declaration + element('cp:coreProperties', namespaces, inside);
}

/** Excel counts again by itself when it opens the file; what cannot count shows the results that are stored. */
function workbookXml({ sheets }: BookPlan): string {
  const tabs = sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const names = sheets.flatMap((sheet, i) => printNames(sheet, i));
  const parts = [
    element('workbookPr', {}),
    element('bookViews', {}, element('workbookView', { activeTab: '0' })),
    element('sheets', {}, tabs.join('')),
    names.length > 0 ? element('definedNames', {}, names.join('')) : '',
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  ];
  const namespaces = { xmlns: mainNamespace, 'xmlns:r': relationships };
  return declaration + element('workbook', namespaces, parts.join(''));
}

/** What is printed, and what of it on every page. */
function printNames({ name, print }: SheetPlan, localSheetId: number): string[] {
  const { area, titleRows } = print;
  const define = (what: string, range: string) =>
    element(
      'definedName',
      { name: `_xlnm.${what}`, localSheetId: String(localSheetId) },
      `'${escaped(name)}'!${range}`,
    );
  return [
    ...(area ? [define('Print_Area', `${cell(area.left, area.top)}:${cell(area.right, area.bottom)}`)] : []),
    ...(titleRows > 0 ? [define('Print_Titles', `$1:$${titleRows}`)] : []),
  ];
}
