import type { Lang } from '../../diagnostic/lang.js';
import { markSheetName } from '../../workbook/own-report.js';
import { declaration, element, escaped, mainNamespace, relationships } from './xml.js';

/** What a workbook says of a sheet of its own. */
export interface Tab {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Where its rows are filtered, in fixed letters and numbers. */
  readonly filter?: string;
}

export const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

const ofSpreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ofPackage = 'application/vnd.openxmlformats-package';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';

export function contentTypes(sheets: number): string {
  const parts: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', `${ofSpreadsheet}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, i) => [sheetPart(i), `${ofSpreadsheet}.worksheet+xml`] as const),
    ['xl/sharedStrings.xml', `${ofSpreadsheet}.sharedStrings+xml`],
    ['xl/styles.xml', `${ofSpreadsheet}.styles+xml`],
    ['docProps/core.xml', `${ofPackage}.core-properties+xml`],
  ];
  const defaults = [
    element('Default', { Extension: 'rels', ContentType: `${ofPackage}.relationships+xml` }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  const overrides = parts.map(([name, type]) =>
    element('Override', { PartName: `/${name}`, ContentType: type }),
  );
  const xmlns = `${inPackage}/content-types`;
  return declaration + element('Types', { xmlns }, [...defaults, ...overrides].join(''));
}

function relations(items: readonly (readonly [type: string, target: string])[]): string {
  const all = items.map(([Type, Target], i) => element('Relationship', { Id: `rId${i + 1}`, Type, Target }));
  return declaration + element('Relationships', { xmlns: `${inPackage}/relationships` }, all.join(''));
}

export const packageRelations = relations([
  [`${relationships}/officeDocument`, 'xl/workbook.xml'],
  [`${inPackage}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from(
      { length: sheets },
      (_, i) => [`${relationships}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
    ),
    [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
    [`${relationships}/styles`, 'styles.xml'],
  ]);

/** The same document is the same bytes: a fixed day stands for the clock (the first that zip knows). */
const day = '1980-01-01T00:00:00Z';

export function coreProperties(title: string, lang: Lang): string {
  const namespaces = {
    'xmlns:cp': `${inPackage}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const timed = { 'xsi:type': 'dcterms:W3CDTF' };
  const inside = [
    element('dc:title', {}, escaped(title)),
    element('dc:creator', {}, markSheetName),
    element('dc:language', {}, lang),
    element('cp:lastModifiedBy', {}, markSheetName),
    element('dcterms:created', timed, day),
    element('dcterms:modified', timed, day),
  ];
  return declaration + element('cp:coreProperties', namespaces, inside.join(''));
}

export function workbookXml(tabs: readonly Tab[]): string {
  const sheets = tabs.map(({ name, isHidden }, i) =>
    element('sheet', {
      name,
      sheetId: i + 1,
      state: isHidden ? 'veryHidden' : undefined,
      'r:id': `rId${i + 1}`,
    }),
  );
  const parts = [
    element('workbookPr', {}),
    element('bookViews', {}, element('workbookView', { activeTab: '0' })),
    element('sheets', {}, sheets.join('')),
    element('definedNames', {}, tabs.flatMap(names).join('')),
  ];
  const namespaces = { xmlns: mainNamespace, 'xmlns:r': relationships };
  return declaration + element('workbook', namespaces, parts.join(''));
}

/** Where rows are filtered, and what of a sheet is printed on every page. */
function names({ name, filter }: Tab, localSheetId: number): string[] {
  if (filter === undefined) return [];
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const define = (what: string, range: string, hidden = false) =>
    element(
      'definedName',
      { name: `_xlnm.${what}`, localSheetId: String(localSheetId), hidden },
      escaped(`${sheet}!${range}`),
    );
  return [define('_FilterDatabase', filter, true), define('Print_Titles', '$1:$1')];
}
