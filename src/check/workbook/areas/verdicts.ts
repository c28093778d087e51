import type { Assessment } from '../../../eligibility/assess.js';
import type { RequirementResult } from '../../../eligibility/requirements.js';
import { cellText } from '../../../worksheet/excel/cell.js';
import type { Claim } from '../claims.js';
import type { WorkbookModel } from '../model.js';
import type { AreaTable } from './areas.js';
import type { AreaRow } from './blocks.js';
import { numberIn, sharesOf, showsOne } from './expected.js';
import { verdictIn } from './verdict-words.js';

/** What a cell of a table of areas claims, and of which requirement. */
export interface AreaClaim extends Claim {
  readonly requirement: string;
  /** Sides whose score the row shows; all where it shows none of them. */
  readonly of: readonly Assessment[];
}

/** The verdicts in tables of areas, in whatever words; those of the total speak of every requirement. */
export function areaClaims(
  model: WorkbookModel,
  tables: readonly AreaTable[],
  assessments: readonly Assessment[],
): AreaClaim[] {
  const predicates = model.instrument.predicates.map(({ id }) => id);
  return tables.flatMap((table) =>
    table.columns
      .filter(({ role }) => role === 'verdict')
      .flatMap(({ column, header }) => {
        // a header, else the name of the sheet, may say of which predicate
        const headed = soleOf(predicates, header) ?? soleOf(predicates, model.cells.sheet(table.sheet).name);
        return table.rows.flatMap(({ row, requirement }): AreaClaim[] => {
          const place = { sheet: table.sheet, row, column };
          const cell = model.cells.at(place);
          const text = cell ? cellText(cell) : '';
          const passed = verdictIn(text);
          if (passed === null) return [];
          const of = sidesShown(model, table, { row, requirement }, assessments);
          return [{ place, text, passed, named: null, headed, requirement: requirement.id, of }];
        });
      }),
  );
}

/** The sides that have what the row's whole shows; all of them where none has, or nothing is shown. */
function sidesShown(
  model: WorkbookModel,
  { sheet, columns }: AreaTable,
  { row, requirement }: Pick<AreaRow, 'row' | 'requirement'>,
  assessments: readonly Assessment[],
): readonly Assessment[] {
  const numbers = columns
    .filter(({ role }) => role === 'whole')
    .flatMap(({ column }) => numberIn(model.now.valueAt({ sheet, row, column })) ?? []);
  const shown = assessments.filter((assessment) => {
    const shares = sharesOf(model, [assessment], requirement);
    return numbers.some((number) => showsOne(number, shares));
  });
  return shown.length > 0 ? shown : assessments;
}

function soleOf(predicates: readonly string[], text: string): string | null {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const found = predicates.filter((id) => words.includes(id));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** One way to understand a claim, and whether it is true then. */
export interface Outcome {
  readonly passed: boolean;
  readonly predicate: string;
  readonly requirement: RequirementResult;
}

/**
 * What the answers of its sides make of a claim: of its requirement, and of the total's also of all of them together; for
 * one predicate or for each. Answers still to come may make true what is claimed to be passed.
 */
export function outcomesOf(
  { instrument }: WorkbookModel,
  { requirement, headed, passed, of }: AreaClaim,
): Outcome[] {
  const total = instrument.requirements.find(({ nodes }) => nodes.includes(instrument.root.id));
  return of.flatMap(({ eligibility }) =>
    eligibility
      .filter(({ predicate }) => headed === null || predicate === headed)
      .flatMap((e) => {
        const result = e.requirements.find(({ id }) => id === requirement);
        if (!result) return [];
        const mayBecome = passed && e.provisional && e.reachableByAnswering;
        const outcome = { predicate: e.predicate, requirement: result };
        return [
          { ...outcome, passed: result.passed || mayBecome },
          ...(requirement === total?.id ? [{ ...outcome, passed: e.passed }] : []),
        ];
      }),
  );
}
