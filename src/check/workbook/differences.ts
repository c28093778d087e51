import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { toDouble, zero } from '../../instrument/exact.js';
import type { ScoreNode, ScoreTree } from '../../scoring/tree.js';
import type { Cause, ScoreValue } from '../cached.js';
import type { Calculated } from './calculated.js';
import { costOf, effectAt } from './effect.js';
import { scorePlace, subjectOf, type WorkbookModel } from './model.js';

/** Beyond this part of the rows, the column counts something else than points and shares of them. */
const most = 0.5;
const few = 3;

/** Rows where the workbook, calculated now, does not come to our score, and nothing else says why. */
export function differenceFindings(
  model: WorkbookModel,
  calculated: Calculated,
  tree: ScoreTree,
  explained: ReadonlySet<string>,
): Diagnostic[] {
  const { causes, scores } = calculated;
  const nodes = [...tree.nodes.values()];
  const computesOtherwise = [...causes.values()].filter(
    ({ kind }) => kind !== 'blanks-left-out' && kind !== 'not-counted',
  );
  const numbers = [...scores.values()].filter((score) => score.value !== null).length;
  if (computesOtherwise.length > Math.max(few, most * numbers)) return [];
  return [
    ...nodes.flatMap((node) => {
      const [cause, score] = [causes.get(node.id), scores.get(node.id)];
      return cause && score && !explained.has(node.id)
        ? (ofRow(model, calculated, node, { cause, score }) ?? [])
        : [];
    }),
    ...nodes.flatMap((parent) => notCounted(model, parent, calculated, explained)),
  ];
}

function ofRow(
  model: WorkbookModel,
  calculated: Calculated,
  node: ScoreNode,
  { cause, score }: { readonly cause: Cause; readonly score: ScoreValue },
): Diagnostic | null {
  // a day or a percentage is refused and told as such; an index beyond its maximum the formula should have refused too,
  // where it is a number that the formula calculates with
  const place = scorePlace(model, node.id);
  const isRefused =
    node.status === 'invalid' &&
    node.mark !== null &&
    (!node.mark.diagnostics.some((d) => d.code === 'index-outside-range') ||
      (place !== null && calculated.answers.keepsStored(place)));
  if (!score.value || cause.kind === 'not-counted' || isRefused) return null;
  const cost = costOf(effectAt(model, calculated, node.id), cause.points?.abs() ?? null);
  const subject = { ...subjectOf(model, node), ...cost };
  if (cause.kind === 'blanks-left-out') {
    const blanks = node.children.filter((child) => child.status !== 'scored').length;
    const difference = toDouble(cause.points ?? zero);
    return diagnose('blank-raises-mean', cause.origin, { blanks, difference }, subject);
  }
  const isShare = score.fraction && !node.max.equals(0);
  const expected = toDouble(isShare ? node.points.div(node.max) : node.points);
  const formula = score.formula === null ? '' : `=${score.formula}`;
  const params = { formula, found: toDouble(score.value), expected };
  return diagnose('score-differs', cause.origin, params, subject);
}

/** Answers that score by their scale, beside score cells that come to no number. */
function notCounted(
  model: WorkbookModel,
  parent: ScoreNode,
  calculated: Calculated,
  explained: ReadonlySet<string>,
): Diagnostic[] {
  const { scores, values } = calculated;
  const children = parent.children.filter(({ id, status }) => {
    const kind = values.get(id)?.kind;
    return status === 'scored' && (kind === 'text' || kind === 'blank');
  });
  return children.flatMap((child) => {
    const score = scores.get(child.id);
    if (!score || explained.has(child.id)) return [];
    const value = values.get(child.id);
    const params = { answer: child.mark?.value ?? '', found: value?.kind === 'text' ? value.text : '' };
    const effect = children.length === 1 ? effectAt(model, calculated, child.id) : null;
    const subject = { ...subjectOf(model, child), ...costOf(effect, child.points) };
    return [diagnose('answer-not-counted', score.origin, params, subject)];
  });
}
