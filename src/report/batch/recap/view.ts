import type { Page } from '../../page/section.js';
import { type View, viewOn } from '../../page/view.js';
import { predicateName } from '../../shared/requirement-cells.js';
import type { BatchResult, RankedRow, Standing } from '../batch-schema.js';
import { grouped } from '../identity.js';
import { together } from './instruments.js';

/** What the views of a recap are made from. */
export interface RecapView extends View {
  readonly result: BatchResult;
  /** Without it, tables beside the ranking are left to other formats where there are many files. */
  readonly inFull: boolean;
  /** Rows that the name of their unit does not tell apart from another of the same year. */
  readonly alike: ReadonlySet<RankedRow>;
}

export const recapView = (
  result: BatchResult,
  page: Page,
  { lang, detail = false }: { readonly lang: View['lang']; readonly detail?: boolean },
): RecapView => ({
  ...viewOn(page, lang, { wideFrom: 110, detail }),
  result: { ...result, instrument: together(result) },
  inFull: page.width === null || detail,
  alike: alikeIn(result.rows),
});

function alikeIn(rows: readonly RankedRow[]): Set<RankedRow> {
  const scored = rows.filter((row) => row.status === 'scored');
  const groups = grouped(scored, ({ unit }) => JSON.stringify([unit.name, unit.year]));
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

export type Judged = RankedRow & { readonly standing: Standing };

export const judgedRows = ({ result }: RecapView): Judged[] =>
  result.rows.filter((row): row is Judged => row.standing !== null);

/** Whether files of more than one year are shown. */
export const hasYears = (view: RecapView): boolean =>
  new Set(judgedRows(view).map((row) => row.unit.year)).size > 1;

export const predicatesOf = ({ instrument }: BatchResult): { id: string; name: string }[] =>
  instrument.predicates.map(({ id }) => ({ id, name: predicateName(id) }));

/** ", 2026" where the recap has several years; nothing where it has one. */
export function yearSuffix(year: number | null, view: RecapView): string {
  if (!hasYears(view)) return '';
  const { batch } = view.text;
  return batch.inYear(year === null ? batch.noYear : String(year));
}

export const labelOf = (list: readonly { id: string; label: string }[], id: string): string =>
  list.find((item) => item.id === id)?.label ?? id;
