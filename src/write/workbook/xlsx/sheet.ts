import { columnLetters } from '../../../diagnostic/address.js';
import type { Strings } from '../../../format/xlsx/strings.js';
import {
  declaration,
  element,
  escaped,
  list,
  mainNamespace,
  relationships,
} from '../../../format/xlsx/xml.js';
import { areaText } from '../formula.js';
import { margins } from '../paging.js';
import type { CellPlan, RowPlan, SheetPlan } from '../plan.js';
import { cellText, marginText } from '../text.js';
import { conditions } from './conditions.js';
import type { Styles } from './styles.js';
import { validations } from './validations.js';

/** Of a sheet of Excel, counted from 0. */
const lastColumn = 16_383;

/** What sheets of one workbook share. */
export interface Shared {
  readonly strings: Strings;
  readonly styles: Styles;
}

/** A sheet as its part of the package; elements in the order of the schema, which Excel insists on. */
export function sheetXml(plan: SheetPlan, isFirst: boolean, shared: Shared): string {
  const { print, isProtected } = plan;
  const parts = [
    element('sheetPr', {}, properties()),
    views(plan, isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15, outlineLevelRow: deepest(plan) || undefined }),
    element('cols', {}, plan.columns.map(({ width }, i) => column(i + 1, width)).join('')),
    element('sheetData', {}, plan.rows.map((row) => rowXml(row, shared)).join('')),
    // against slips only: no password, and what is too narrow to read may be made wider
    isProtected ? element('sheetProtection', { sheet: true, formatColumns: '0', formatRows: '0' }) : '',
    list('mergeCells', merges(plan)),
    ...conditions(plan, shared.styles),
    list('dataValidations', validations(plan)),
    print.isOnePage ? element('printOptions', { horizontalCentered: true }) : '',
    element('pageMargins', margins),
    element('pageSetup', {
      paperSize: 9,
      orientation: 'landscape',
      fitToHeight: print.isOnePage ? 1 : '0',
    }),
    element('headerFooter', {}, element('oddFooter', {}, escaped(foot(plan)))),
    rowBreaks(plan),
  ];
  const namespaces = { xmlns: mainNamespace, 'xmlns:r': relationships };
  return declaration + element('worksheet', namespaces, parts.join(''));
}

const properties = (): string =>
  element('outlinePr', { summaryBelow: '0', summaryRight: '0' }) +
  element('pageSetUpPr', { fitToPage: true });

const deepest = ({ rows }: SheetPlan): number => Math.max(0, ...rows.map(({ level = 0 }) => level));

function views({ frozen: { rows, columns } }: SheetPlan, isFirst: boolean): string {
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = `${columnLetters(columns + 1)}${rows + 1}`;
  const frozen = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell,
    activePane: pane,
    state: 'frozen',
  });
  const selection = element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell });
  const inside = rows + columns > 0 ? frozen + selection : '';
  const view = { showGridLines: '0', tabSelected: isFirst, workbookViewId: '0' };
  return element('sheetViews', {}, element('sheetView', view, inside));
}

const column = (at: number, width: number): string =>
  element('col', { min: at, max: at, width, customWidth: true });

const merges = ({ merges }: SheetPlan): string[] =>
  merges
    .filter(({ left, right, top, bottom }) => left !== right || top !== bottom)
    .map((area) => element('mergeCell', { ref: areaText(area) }));

/** Excel keeps to them as long as only the width is fitted to the page. */
function rowBreaks({ print: { breaks = [] } }: SheetPlan): string {
  if (breaks.length === 0) return '';
  const count = { count: breaks.length, manualBreakCount: breaks.length };
  const inside = breaks.map((id) => element('brk', { id, max: lastColumn, man: true }));
  return element('rowBreaks', count, inside.join(''));
}

const foot = ({ print }: SheetPlan): string => `&L&8${marginText(print.foot)}&R&8&A  &P / &N`;

function rowXml({ number, height, level, cells }: RowPlan, shared: Shared): string {
  let inside = '';
  for (const cell of cells) inside += cellXml(cell, number, shared);
  const attributes = {
    r: number,
    ht: height,
    customHeight: height !== undefined,
    outlineLevel: level || undefined,
  };
  return element('row', attributes, inside);
}

/** Every formula with its result: what cannot calculate shows that. */
function cellXml({ column, value, look }: CellPlan, row: number, { strings, styles }: Shared): string {
  const start = `<c r="${columnLetters(column)}${row}" s="${styles.cell(look)}"`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${strings.add(value)}</v></c>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  const { formula, result } = value;
  const isText = typeof result === 'string';
  const stored = isText ? escaped(cellText(result)) : String(result);
  return `${start}${isText ? ' t="str"' : ''}><f>${escaped(formula)}</f><v>${stored}</v></c>`;
}
