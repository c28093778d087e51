import { columnLetters } from '../../diagnostic/address.js';
import type { Column, Rule, Sheet, Value } from '../../report/page/book.js';
import { linesIn } from './lines.js';
import { ownFormat } from './number-format.js';
import type { Strings } from './strings.js';
import type { Styles } from './styles.js';
import { declaration, element, escaped, mainNamespace } from './xml.js';

/** In points; Excel draws no row higher than 409. */
const lineHeight = 15;

/** What sheets of one workbook share. */
export interface Shared {
  readonly strings: Strings;
  readonly styles: Styles;
  /** Printed around every sheet; already safe for page margins. */
  readonly page: { readonly title: string; readonly foot: string };
}

/** One view as its part of the package, row after row; elements in the order of the schema, which Excel insists on. */
export function* sheetXml(sheet: Sheet, isFirst: boolean, shared: Shared): Generator<string> {
  const { columns, rows } = sheet;
  yield `${declaration}<worksheet xmlns="${mainNamespace}">`;
  yield element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true }));
  yield view(sheet, isFirst);
  yield element('sheetFormatPr', { defaultRowHeight: lineHeight });
  const widths = columns.map(({ width }, i) =>
    element('col', { min: i + 1, max: i + 1, width, customWidth: true }),
  );
  yield `${element('cols', {}, widths.join(''))}<sheetData>${headXml(columns, shared)}`;
  const draw = rowDrawer(columns, shared);
  let number = 1;
  for (const row of rows) yield draw(row, ++number);
  yield '</sheetData>';
  yield element('autoFilter', { ref: filterArea(sheet) });
  yield* conditions(columns, rows.length + 1, shared.styles);
  yield element('printOptions', { horizontalCentered: true });
  yield element('pageMargins', { left: 0.4, right: 0.4, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 });
  yield element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: '0' });
  yield headerFooter(sheet.name, shared.page);
  yield '</worksheet>';
}

/** The cells that can be filtered: the head and every row. */
export const filterArea = ({ columns, rows }: Sheet, fixed = ''): string =>
  `${fixed}A${fixed}1:${fixed}${columnLetters(columns.length)}${fixed}${rows.length + 1}`;

function view({ frozen }: Sheet, isFirst: boolean): string {
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const topLeftCell = `${columnLetters(frozen + 1)}2`;
  const inside =
    element('pane', {
      xSplit: frozen || undefined,
      ySplit: 1,
      topLeftCell,
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell });
  const attributes = { showGridLines: '0', tabSelected: isFirst, workbookViewId: '0' };
  return element('sheetViews', {}, element('sheetView', attributes, inside));
}

const headerFooter = (name: string, { title, foot }: Shared['page']): string =>
  element(
    'headerFooter',
    {},
    element('oddHeader', {}, escaped(`&L&B${title}&R&B${name.replaceAll('&', '&&')}`)) +
      element('oddFooter', {}, escaped(`&L&8${foot}&R&8&P / &N`)),
  );

function headXml(columns: readonly Column[], { strings, styles }: Shared): string {
  const cells = columns.map(
    (column, i) =>
      `<c r="${columnLetters(i + 1)}1" s="${styles.head(column)}" t="s"><v>${strings.add(column.head)}</v></c>`,
  );
  // the arrows of the filter need room as well
  const lines = Math.max(1, ...columns.map(({ head, width }) => linesIn(head, width - 4)));
  return element('row', { r: 1, ht: 8 + lineHeight * lines, customHeight: true }, cells.join(''));
}

/** Draws one row after the other, the looks of its columns found once. */
function rowDrawer(
  columns: readonly Column[],
  { strings, styles }: Shared,
): (values: readonly Value[], number: number) => string {
  const looks = columns.map((column, i) => ({
    column,
    letters: columnLetters(i + 1),
    style: styles.body(column),
  }));
  return (values, number) => {
    let cells = '';
    let most = 1;
    looks.forEach(({ column, letters, style }, i) => {
      const value = values[i] ?? null;
      const format = ownFormat(value, column.kind);
      const start = `<c r="${letters}${number}" s="${format === null ? style : styles.body(column, format)}"`;
      if (value === null || value === '') cells += `${start}/>`;
      else if (typeof value === 'string') {
        cells += `${start} t="s"><v>${strings.add(value)}</v></c>`;
        // LibreOffice and viewers do not measure wrapped rows by themselves
        if (column.wraps) most = Math.max(most, linesIn(value, column.width - 1));
      } else cells += `${start}><v>${typeof value === 'object' ? value.value : value}</v></c>`;
    });
    return element(
      'row',
      { r: number, ...(most > 1 && { ht: lineHeight * most, customHeight: true }) },
      cells,
    );
  };
}

function* conditions(columns: readonly Column[], last: number, styles: Styles): Generator<string> {
  let priority = 0;
  for (const [i, { rules = [] }] of columns.entries()) {
    if (rules.length === 0 || last < 2) continue;
    const letters = columnLetters(i + 1);
    const inside = rules.map((rule) => {
      const attributes = { type: 'expression', dxfId: String(styles.tone(rule.tone)), priority: ++priority };
      return element('cfRule', attributes, element('formula', {}, escaped(formulaOf(rule, `${letters}2`))));
    });
    yield element('conditionalFormatting', { sqref: `${letters}2:${letters}${last}` }, inside.join(''));
  }
}

/** About the first cell of the column; programs move it along for the others. */
const formulaOf = ({ when }: Rule, cell: string): string =>
  when === 'negative'
    ? `AND(ISNUMBER(${cell}),${cell}<0)`
    : `LEFT(${cell},${when.length})="${when.replaceAll('"', '""')}"`;
