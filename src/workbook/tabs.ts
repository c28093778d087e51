import { corrupt, WorkbookError } from './error.js';
import { decodeEscapes } from './escapes.js';
import { workbookLimits } from './limits.js';
import { NameReader } from './names.js';
import { type Relationship, readRelationships, scanPart } from './package.js';
import type { DefinedName, Sheet } from './workbook.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** The parts of a package that matter, in the order of the tabs. */
export interface Tabs {
  readonly sheets: readonly {
    readonly name: string;
    readonly state: Sheet['state'];
    readonly part: string;
  }[];
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Finds the workbook in the package, its sheets, and where their strings and styles are. */
export function readTabs(zip: Zip): Tabs {
  const workbook = findWorkbook(zip);
  const relationships = readRelationships(zip, workbook);
  const sheets: Tabs['sheets'][number][] = [];
  const titles = new Set<string>();
  const parts = new Set<string>();
  /** Charts and dialogs, which are no sheets here, count in the numbers by which names say their sheet. */
  const numbers: (number | null)[] = [];
  const sheet: Handler = {
    open(attributes) {
      const name = decodeEscapes(attributes.get('name') ?? '');
      const relationship =
        relationships.get(attributes.relationship() ?? '') ?? corrupt(`sheet ${name} is missing`);
      if (titles.has(name.toLowerCase())) corrupt(`two sheets named ${name}`);
      titles.add(name.toLowerCase());
      if (titles.size > workbookLimits.sheets) throw new WorkbookError('too-many', 'sheets');
      // charts and dialogs have no cells
      numbers.push(relationship.type === 'worksheet' ? sheets.length : null);
      if (relationship.type !== 'worksheet') return;
      if (parts.has(relationship.target)) corrupt(`sheet ${name} is another one again`);
      parts.add(relationship.target);
      sheets.push({ name, state: state(attributes.get('state')), part: relationship.target });
    },
  };
  let from1904 = false;
  const settings: Handler = {
    open(attributes) {
      from1904 = attributes.flag('date1904');
    },
  };
  const defined = new NameReader();
  const children = new Map<string, Handler>([
    ['workbookPr', settings],
    ['sheets', { children: new Map([['sheet', sheet]]) }],
    ['definedNames', defined.handler],
  ]);
  scanPart(zip, workbook, { workbook: { children } });
  if (sheets.length === 0) corrupt('no worksheets', workbook);
  const names = defined.named(numbers);
  return {
    sheets,
    names,
    from1904,
    strings: target(relationships, 'sharedStrings'),
    styles: target(relationships, 'styles'),
  };
}

function findWorkbook(zip: Zip): string {
  const part = target(readRelationships(zip, ''), 'officeDocument');
  if (part === null || !zip.has(part)) {
    throw new WorkbookError('not-xlsx', otherPackage(zip));
  }
  if (part.endsWith('.bin')) throw new WorkbookError('not-xlsx', 'xlsb');
  if (part.startsWith('word/')) throw new WorkbookError('not-xlsx', 'word');
  if (part.startsWith('ppt/')) throw new WorkbookError('not-xlsx', 'powerpoint');
  return part;
}

/** What a package without a workbook of Excel's is: one of LibreOffice, of Numbers, any other archive. */
function otherPackage(zip: Zip): 'ods' | 'odt' | 'numbers' | 'zip' {
  if (zip.has('content.xml')) {
    const mimetype = new TextDecoder('latin1').decode(zip.read('mimetype') ?? new Uint8Array());
    return mimetype.includes('opendocument.text') ? 'odt' : 'ods';
  }
  return zip.has('Index/Document.iwa') || zip.has('Index.zip') ? 'numbers' : 'zip';
}

function target(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && !relationship.external) return relationship.target;
  }
  return null;
}

function state(value: string | undefined): Sheet['state'] {
  return value === 'hidden' || value === 'veryHidden' ? value : 'visible';
}
