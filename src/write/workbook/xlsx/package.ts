import { strToU8, type Zippable, zipSync } from 'fflate';
import { cell } from '../formula.js';
import type { BookPlan, SheetPlan } from '../plan.js';
import { cellText } from '../text.js';
import { type Shared, sheetXml } from './sheet.js';
import { Strings } from './strings.js';
import { Styles } from './styles.js';
import { declaration, element, escaped, mainNamespace, relationships } from './xml.js';

/** Whatever the clock says, the same workbook is the same bytes: the first day that zip knows. */
const firstDay = new Date(1980, 0, 1);

/** A workbook as the bytes of an .xlsx file. */
export function packBook(plan: BookPlan): Uint8Array {
  const shared: Shared = { strings: new Strings(), styles: new Styles() };
  const sheets = plan.sheets.map((sheet, i) => [sheetPart(i), sheetXml(sheet, i === 0, shared)] as const);
  const parts: Record<string, string> = {
    // readers that sniff look for the types first
    '[Content_Types].xml': contentTypes(plan),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(plan),
    'xl/workbook.xml': workbookXml(plan),
    'xl/_rels/workbook.xml.rels': workbookRelations(plan),
    ...Object.fromEntries(sheets),
    'xl/sharedStrings.xml': shared.strings.xml(),
    'xl/styles.xml': shared.styles.xml(),
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files, { mtime: firstDay });
}

const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

const contentTypeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes({ sheets }: BookPlan): string {
  const parts: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', `${contentTypeOf}.sheet.main+xml`],
    ...sheets.map((_, i) => [sheetPart(i), `${contentTypeOf}.worksheet+xml`] as const),
    ['xl/sharedStrings.xml', `${contentTypeOf}.sharedStrings+xml`],
    ['xl/styles.xml', `${contentTypeOf}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const defaults = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const overrides = parts.map(([name, type]) =>
    element('Override', { PartName: `/${name}`, ContentType: type }),
  );
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return declaration + element('Types', { xmlns }, [...defaults, ...overrides].join(''));
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([Type, Target], i) => element('Relationship', { Id: `rId${i + 1}`, Type, Target }));
  return (
    declaration + element('Relationships', { xmlns: `${packageNamespace}/relationships` }, items.join(''))
  );
}

const packageRelations = relations([
  [`${relationships}/officeDocument`, 'xl/workbook.xml'],
  [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const workbookRelations = ({ sheets }: BookPlan): string =>
  relations([
    ...sheets.map((_, i) => [`${relationships}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
    [`${relationships}/styles`, 'styles.xml'],
  ]);

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
