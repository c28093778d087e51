import { isColumn, parseRange, wholeNumber } from './address.js';
import { RowReader, sortOnce } from './cells.js';
import { readComments } from './comments.js';
import { readControls } from './controls.js';
import { withoutEmptyRows } from './empty-rows.js';
import { corrupt, inPart } from './error.js';
import type { Budget } from './limits.js';
import { attachLinks, type Hyperlink, hyperlinksHandler } from './links.js';
import { type Relationship, readRelationships, scanPart } from './package.js';
import { readPictures } from './pictures.js';
import { ValidationReader } from './validations.js';
import type { Shared } from './values.js';
import type { Range, Sheet } from './workbook.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/** Reads what one worksheet part holds. */
export function readSheet(zip: Zip, part: string, shared: Shared): Omit<Sheet, 'name' | 'state'> {
  const { budget } = shared;
  const cells = new RowReader(shared);
  const validations = new ValidationReader(budget);
  const hiddenColumns: { first: number; last: number }[] = [];
  const merges: Range[] = [];
  const links: Hyperlink[] = [];
  let found = false;
  const children = new Map<string, Handler>([
    ['cols', columnsHandler(hiddenColumns, budget)],
    ['sheetData', cells.handler()],
    ['mergeCells', mergesHandler(merges, budget)],
    ['dataValidations', validations.plain()],
    ['hyperlinks', hyperlinksHandler(links, budget)],
    ['extLst', validations.extended()],
  ]);
  const open = () => {
    found = true;
  };
  let hasObjects = false;
  const object: Handler = {
    open() {
      hasObjects = true;
    },
  };
  for (const name of ['drawing', 'legacyDrawing', 'controls']) children.set(name, object);
  const exists = scanPart(zip, part, { worksheet: { children, open } }, (bytes) => withoutEmptyRows(bytes));
  if (!exists || !found) corrupt(exists ? 'no worksheet' : 'missing', part);
  return inPart(part, () => {
    sortOnce(cells.rows, (row) => row.number, 'a row twice');
    const targets = links.length > 0 || hasObjects ? readRelationships(zip, part) : new Map();
    const rows = attachLinks(cells.rows, cells.hidden, links, targets);
    const objects = hasObjects ? readObjects(zip, targets, budget) : {};
    return { rows, hiddenColumns, merges, validations: validations.validations, ...objects };
  });
}

/** What lies over the cells. */
function readObjects(zip: Zip, targets: ReadonlyMap<string, Relationship>, budget: Budget) {
  const comments = readComments(zip, targets, budget);
  const controls = readControls(zip, targets, budget);
  const pictures = readPictures(zip, targets, budget);
  return {
    ...(comments.length > 0 && { comments }),
    ...(controls.length > 0 && { controls }),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** Some programs write every column by itself: neighbours become one range. */
function columnsHandler(hidden: { first: number; last: number }[], budget: Budget): Handler {
  const column: Handler = {
    open(attributes) {
      const [first, last] = [
        wholeNumber(attributes.get('min') ?? ''),
        wholeNumber(attributes.get('max') ?? ''),
      ];
      if (!isColumn(first) || !isColumn(last)) corrupt(`no columns: ${first} to ${last}`);
      if (!attributes.flag('hidden') && Number(attributes.get('width') ?? 1) !== 0) return;
      const before = hidden.at(-1);
      if (before && before.last + 1 === first) before.last = last;
      else {
        budget.take('hidden columns');
        hidden.push({ first, last });
      }
    },
  };
  return { children: new Map([['col', column]]) };
}

function mergesHandler(merges: Range[], budget: Budget): Handler {
  const merge: Handler = {
    open(attributes) {
      budget.take('merges');
      merges.push(parseRange(attributes.get('ref') ?? ''));
    },
  };
  return { children: new Map([['mergeCell', merge]]) };
}
