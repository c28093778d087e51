import { factsOf, isAdvised } from '../../../instrument/facts.js';
import type { Prerequisite } from '../../../instrument/model.js';
import { prerequisiteColumns, prerequisiteRow } from '../calculation/places.js';
import { byInstitution } from '../calculation/prerequisites.js';
import type { Draft } from '../draft.js';
import { cell, choose, fixed, on, quote } from '../formula.js';
import type { Live, Value } from '../plan.js';
import { prerequisiteValue } from '../prerequisite-cells.js';
import { predicateName, type Subject, told } from '../subject.js';
import { askedRows, summaryColumn } from './places.js';

const { asked, given, status } = summaryColumn;

/** What is asked of the unit beside its answers, and whether that is enough for each predicate. */
export function putFacts(draft: Draft, subject: Subject): void {
  const { say, instrument, worksheet } = subject;
  const top = askedRows(subject).prerequisites;
  const names = instrument.predicates.map(({ id }) => predicateName(id));
  draft.line(asked, top, [say.summary.prerequisites, say.summary.entry, ...names], { kind: 'head' });
  for (const [i, item] of factsOf(instrument).entries()) {
    const row = top + 1 + i;
    draft.put(asked, row, told(subject, item.label), { kind: 'label' });
    const value = prerequisiteValue(item, worksheet.prerequisites.get(item.id)?.raw);
    draft.put(given, row, value, { kind: 'field' });
    for (const [n, { id }] of instrument.predicates.entries())
      draft.put(status + n, row, factStatus(subject, item, id), { kind: 'status' });
  }
}

/** Whether a prerequisite is met, with the minimum where it is not; of what is only advised, with words that judge nothing. */
function factStatus(subject: Subject, item: Prerequisite, predicate: string): Value {
  const { say, figures } = subject;
  const words = say.summary;
  const rule = item.minimum[predicate];
  if (rule === undefined) return words.notAsked;
  const met = on(
    say.sheets.calculation,
    cell(prerequisiteColumns(subject, predicate).met, prerequisiteRow(subject, item.id)),
  );
  const judged = figures.facts.find((p) => p.predicate === predicate)?.items.find(({ id }) => id === item.id);
  const suffix = item.kind === 'percent' ? '%' : '';
  const said = (word: string): Live => {
    const say = item.kind === 'yes' ? words.mustBe : words.withMinimum;
    const full = (least: string) => say(word, `${least}${suffix}`);
    if (typeof rule === 'string') return { formula: quote(full(rule)), result: full(rule) };
    const byType = (type: string) => quote(rule[type] === undefined ? words.kindMissing : full(rule[type]));
    return {
      formula: byInstitution(subject, byType, quote(words.kindMissing)),
      result: judged?.minimum ? full(judged.minimum) : words.kindMissing,
    };
  };
  const isOnlyAdvised = isAdvised(subject.instrument, item);
  const [enough, less, nothing] = isOnlyAdvised
    ? [said(words.advised.met), said(words.advised.short), said(words.advised.open)]
    : [fixed(words.met), said(words.short), said(words.notEvaluated)];
  return choose(
    [
      { when: `${met}=1`, holds: judged?.passed === true, said: enough },
      { when: `${met}=0`, holds: judged?.passed === false, said: less },
    ],
    nothing,
  );
}
