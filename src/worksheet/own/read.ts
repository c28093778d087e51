import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import { suggest } from '../../diagnostic/suggest.js';
import { readInputKey } from '../../instrument/input-ref.js';
import type { Instrument } from '../../instrument/model.js';
import type { Workbook } from '../../workbook/workbook.js';
import { cellText } from '../excel/cell.js';
import { isTyped } from '../excel/cells.js';
import type { ReadingOptions } from '../reading.js';
import type { Worksheet } from '../worksheet.js';
import { readOwnAnswers } from './answers.js';
import { withAsked } from './asked.js';
import { bookOfOwn, cacheOfOwn } from './book.js';
import { codesOf } from './codes.js';
import { placeIn } from './places.js';
import { cellIn, codeIn, type OwnTable, ownTable } from './table.js';
import { readAbout } from './unit-and-prerequisites.js';
import { ownLayout } from './vocabulary.js';

/**
 * Reads a workbook that this tool wrote, exactly and by its codes: also after rows were moved, sorted or inserted.
 * @returns null for any other workbook. @throws UserError when two of its sheets are filled in.
 */
export function readOwnWorkbook(
  workbook: Workbook,
  path: string,
  instrument: Instrument,
  options: ReadingOptions,
): Worksheet | null {
  const ours = ownTable(workbook, path, instrument, options.sheet);
  if (!ours) return null;
  const table = withAsked(ours, path, options);
  const diagnostics: Diagnostic[] = [...wrongCodes(table, path, instrument)];
  const about = readAbout(workbook, path, instrument, diagnostics);
  const answers = readOwnAnswers(table, path, instrument, diagnostics);
  return {
    format: 'xlsx',
    layout: ownLayout,
    ...about,
    answers,
    origin: placeIn(table, path, table.columns.unit, table.head),
    hasTpi: [...answers.values()].some(({ sides }) => sides.tpi.value !== null || sides.tpi.inputs.size > 0),
    cache: cacheOfOwn(table, path),
    book: bookOfOwn(workbook, path, table, instrument),
    leftOver: otherCodes(table, path),
    diagnostics,
  };
}

/** Rows with a code that only another instrument can have. */
function otherCodes(table: OwnTable, path: string): NonNullable<Worksheet['leftOver']> {
  const { others, columns } = table;
  return others.flatMap((row) => {
    const text = codeIn(row, columns).slice(0, longestText);
    return isCode.test(text) ? [{ text, origin: placeIn(table, path, columns.code, row.number) }] : [];
  });
}

/** As the codes of nodes and of counts are written. */
const isCode = /^[A-Za-z]+(\.[A-Za-z0-9]+)+(#[a-z][a-z0-9_]*)?$/;

/** What a finding about a code is about. */
function aboutCode(code: string): Subject {
  const { indicator, input } = readInputKey(code);
  return input === '' ? { indicator } : { indicator, input };
}

const longestText = 80;

/** Rows whose code is missing, there twice, or none of ours. */
function wrongCodes(table: OwnTable, path: string, instrument: Instrument): Diagnostic[] {
  const { columns, rows, others } = table;
  const { answers } = codesOf(instrument);
  const missing = answers.filter((code) => !rows.has(code));
  const found = missing.map((code) => {
    return diagnose(
      'code-missing',
      placeIn(table, path, columns.code, table.head),
      { code },
      aboutCode(code),
    );
  });
  for (const code of answers) {
    const [first, ...again] = rows.get(code) ?? [];
    for (const row of again) {
      const params = { code, row: first?.number ?? 0 };
      found.push(
        diagnose('code-repeated', placeIn(table, path, columns.code, row.number), params, aboutCode(code)),
      );
    }
  }
  for (const row of others) {
    const code = codeIn(row, columns).slice(0, longestText);
    const answer = [columns.unit, columns.tpi].map((at) => cellIn(row, at)).find(isTyped);
    const origin = placeIn(table, path, columns.code, row.number);
    // a code that was typed over leaves its own missing
    if (code !== '' && missing.length > 0)
      found.push(
        diagnose('indicator-unknown', origin, { id: code, suggestion: suggest(code, missing) ?? '' }),
      );
    if (answer)
      found.push(
        diagnose('row-not-recognised', placeIn(table, path, answer.column, row.number), {
          text: code,
          found: cellText(answer),
        }),
      );
  }
  return found;
}
