import { address } from '../diagnostic/address.js';
import type { Code } from '../diagnostic/catalogue.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { ownLayout } from '../worksheet/own/vocabulary.js';
import type { Worksheet } from '../worksheet/worksheet.js';

/** Findings about stored results. */
const stored: readonly Code[] = ['verdict-contradicts', 'cached-stale', 'cached-total-differs'];

/** Formulas of our workbook: what they show they take from the sheet that calculates. */
const ownFormula = /^IF\([^()!]+!\$[A-Z]{1,2}\$\d+=[01],|^IF(?:ERROR)?\(INDEX\(/;

/**
 * Marks what a workbook of ours shows otherwise than its answers come to, while its formulas are still ours: nothing is
 * wrong with it but that no program has calculated it since. A formula that was changed or typed over stays a fault.
 */
export function markStale(
  found: readonly Diagnostic[],
  { layout, book }: Pick<Worksheet, 'layout' | 'book'>,
): readonly Diagnostic[] {
  if (layout !== ownLayout || !book || !found.some(({ code }) => stored.includes(code))) return found;
  const formulas = new Map(
    book.workbook.sheets.map(({ name, rows }) => [
      name,
      new Map(
        rows.flatMap(({ number: row, cells }) =>
          cells.flatMap(({ column, formula }) =>
            formula ? [[address({ row, column }), formula.text] as const] : [],
          ),
        ),
      ),
    ]),
  );
  const isStale = ({ code, origin, params }: Diagnostic): boolean => {
    if (!origin || !('sheet' in origin)) return false;
    const isOurs = (cell: string) => ownFormula.test(formulas.get(origin.sheet)?.get(cell) ?? '');
    if (code === 'verdict-contradicts' || code === 'cached-stale') return isOurs(address(origin));
    if (code !== 'cached-total-differs' || !('cells' in params)) return false;
    return [address(origin), ...String(params.cells).split(', ')].every(isOurs);
  };
  return found.map((diagnostic) =>
    isStale(diagnostic) ? { ...diagnostic, stale: true as const } : diagnostic,
  );
}
