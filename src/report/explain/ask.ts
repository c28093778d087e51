import type { Lang } from '../../diagnostic/lang.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { termsIn } from '../../messages/terms.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { askedCell, cellName, officialMeanings, ownMeanings, sheetsRead } from './cell.js';
import { explainCode } from './code.js';
import { explain } from './explain-report.js';
import type { CellExplanation, Explained, ExplainedOne, Explanation } from './explain-schema.js';
import { explainPredicate } from './predicate.js';
import { searchFor } from './search.js';
import { explainTerm } from './term.js';

/** What can be asked about. */
export interface Asking {
  /** The instruments, first the one to prefer. */
  readonly known: readonly { readonly instrument: Instrument; readonly wordings: Wordings }[];
  readonly lang: Lang;
  /** The worksheet that is asked about, and what it says of something explained; null without one. */
  readonly own: {
    readonly path: string;
    readonly worksheet: Worksheet;
    readonly with: <E extends Explanation>(explanation: E) => E;
  } | null;
}

/**
 * What is known of the words that were asked for: of each of them where each is an id, a code, a number of PortalRB or a
 * cell; else of what they name together, or what they are found in. Null where that is nothing.
 */
export function explainAsked(words: readonly string[], asking: Asking): Explained | null {
  const together = explainOne(words.join(' '), asking);
  if (together) return together;
  const asked = words.join(' ');
  const term = explainTerm(asked, asking.lang, () =>
    asking.known.flatMap((one) => searchFor(asked, one, asking.lang)),
  );
  if (term) return term;
  const each = [...new Set(words.flatMap((word) => word.split(',')))].filter((word) => word.trim() !== '');
  const items = each.flatMap((word) => explainOne(word, asking) ?? []);
  const [only] = items;
  if (only && items.length === each.length) return each.length === 1 ? only : { kind: 'several', items };
  // a number or a cell that is nothing would be found in any text with digits
  const isPlace = each.every((word) => /^\d+$/.test(word) || askedCell(word) !== null);
  return isPlace ? null : search(words.join(' '), asking);
}

/** What was asked for and is not known: one of several words, all of them together, or a cell of the worksheet. */
interface Unknown {
  readonly words: string;
  /** The workbook that has no such cell, and its sheets with answers; '' where something else was asked for. */
  readonly file: string;
  readonly sheets: string;
}

/** The first of several words that nothing is known of; all of them together where that is so of each. */
export function unknownAmong(words: readonly string[], asking: Asking): Unknown {
  const unknown = words.filter((word) => !explainOne(word, asking));
  const [first] = unknown.length < words.length ? unknown : [];
  const asked = first ?? words.join(' ');
  const { own, known } = asking;
  const [one] = known;
  if (own?.worksheet.format !== 'xlsx' || !one || !askedCell(asked))
    return { words: asked, file: '', sheets: '' };
  return { words: asked, file: own.path, sheets: sheetsRead(one.instrument, own.worksheet).join(', ') };
}

/** The nearest id of anything that is known; null where none is near. */
export function nearestId(asked: string, { known, lang }: Asking, codes: readonly string[]): string | null {
  const ids = known.flatMap(({ instrument: { nodes, requirements, prerequisites, predicates } }) => [
    ...nodes.keys(),
    ...[...requirements, ...prerequisites, ...predicates].map(({ id }) => id),
  ]);
  const terms = termsIn(lang).flatMap(({ names }) => names);
  return suggest(asked, [...ids, ...codes, ...terms]);
}

/** An id, a code, a number or a cell by itself. */
function explainOne(asked: string, asking: Asking): ExplainedOne | null {
  const { lang, own, known } = asking;
  const shown = <E extends Explanation>(explanation: E): E => own?.with(explanation) ?? explanation;
  for (const { instrument, wordings } of known) {
    const explained = explain(instrument, wordings, asked, lang) ?? explainPredicate(instrument, asked, lang);
    if (explained) return shown(explained);
  }
  const code = explainCode(asked, lang);
  if (code) return code;
  for (const one of known) {
    const explained = byNumber(asked, one, lang) ?? null;
    if (explained) return shown(explained);
    const cell = byCell(asked, one, asking);
    if (cell) return { ...cell, explanation: shown(cell.explanation) };
  }
  return null;
}

/** A question of PortalRB by its number. */
function byNumber(
  asked: string,
  { instrument, wordings }: Asking['known'][number],
  lang: Lang,
): Explanation | null {
  if (!/^\d{1,6}$/.test(asked.trim())) return null;
  const soal = Number(asked);
  for (const { id, soal: own, inputs } of instrument.indicators) {
    const input = inputs.find((one) => one.soal === soal);
    if (own === soal || input) return countOf(explain(instrument, wordings, id, lang), input?.key ?? null);
  }
  return null;
}

/** A cell of the workbook that is asked about; without one, of the official ones. */
function byCell(
  asked: string,
  { instrument, wordings }: Asking['known'][number],
  { lang, own }: Asking,
): CellExplanation | null {
  const place = askedCell(asked);
  if (!place) return null;
  const ofFile = own?.worksheet.format === 'xlsx' ? own : null;
  const meanings = ofFile
    ? ownMeanings(instrument, ofFile.worksheet, place, lang)
    : officialMeanings(instrument, place, lang);
  const [first] = meanings;
  if (!first) return null;
  const found = explain(instrument, wordings, first.node.id, lang);
  const explanation = countOf(found, first.input);
  if (explanation?.kind !== 'indicator' && explanation?.kind !== 'branch') return null;
  const { sheet } = place;
  return { kind: 'cell', id: cellName(place), sheet, path: ofFile?.path ?? null, meanings, explanation };
}

/** An explanation that says which of its counts was asked for. */
const countOf = (explanation: Explanation | null, asked: string | null): Explanation | null =>
  explanation?.kind === 'indicator' && asked !== null ? { ...explanation, asked } : explanation;

/** What words are found in: explained where that is one thing. */
function search(words: string, asking: Asking): ExplainedOne | null {
  for (const one of asking.known) {
    const found = searchFor(words, one, asking.lang);
    const [only] = found;
    if (only && found.length === 1) return explainOne(only.id, asking);
    if (only) return { kind: 'search', words, found };
  }
  return null;
}
