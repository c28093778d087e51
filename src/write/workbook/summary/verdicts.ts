import type { Side } from '../../../diagnostic/side.js';
import { totalCell, verdictCell } from '../calculation/places.js';
import type { Draft } from '../draft.js';
import { cases, on, quote, sentence } from '../formula.js';
import type { Area, Live } from '../plan.js';
import { predicateName, type Subject, sides } from '../subject.js';
import { lastColumn, verdictRow } from './places.js';

/** The verdict on every predicate in words, from each side's answers. */
export function putVerdicts(draft: Draft, subject: Subject): Area[] {
  const { say, instrument } = subject;
  return instrument.predicates.flatMap(({ id }, nth) =>
    sides.map((by, i) => {
      const row = verdictRow + sides.length * nth + i;
      draft.put(1, row, say.summary.verdict.by(predicateName(id), say.side[by]), { kind: 'label' });
      draft.put(2, row, verdict(subject, id, by), { kind: 'verdict' });
      draft.row(row, { height: 18 });
      return { left: 2, top: row, right: lastColumn(subject), bottom: row };
    }),
  );
}

function verdict(subject: Subject, predicate: string, by: Side): Live {
  const { say, figures } = subject;
  const words = say.summary.verdict;
  const name = predicateName(predicate);
  const there = (cell: string) => on(say.sheets.calculation, cell);
  const eligibility = figures.sides[by].assessment.eligibility.find((e) => e.predicate === predicate);
  const items = figures.prerequisites.find((p) => p.predicate === predicate)?.items ?? [];
  const { unanswered, invalid } = figures.sides[by].assessment;
  const failing: Live = {
    formula: there(verdictCell(subject, 'failing', predicate, by)),
    result: eligibility?.requirements.filter((r) => !r.passed).length ?? 0,
  };
  const unmet: Live = {
    formula: there(verdictCell(subject, 'prerequisitesFalse', predicate, 'unit')),
    result: items.filter(({ passed }) => passed === false).length,
  };
  const unknown: Live = {
    formula: there(verdictCell(subject, 'prerequisitesOpen', predicate, 'unit')),
    result: items.filter(({ passed }) => passed === null).length,
  };
  const [blankCell, invalidCell] = (['blank', 'invalid'] as const).map((what) =>
    there(totalCell(subject, what, by)),
  );
  const open: Live = { formula: `(${blankCell}+${invalidCell})`, result: unanswered + invalid };
  const all = String(eligibility?.requirements.length ?? 0);
  const notMet = sentence((count = '') => words.notMet(count, all), [failing]);
  const isSure = `AND(${unmet.formula}=0,${unknown.formula}=0,${open.formula}=0)`;
  const sure = unmet.result === 0 && unknown.result === 0 && open.result === 0;
  const passed = `IF(${isSure},${quote(words.met(name))},${quote(words.scoreMet(name))})`;
  const more = [
    [unmet, words.prerequisitesFalse],
    [unknown, words.prerequisitesOpen],
    [open, words.provisional],
  ] as const;
  const tails = more.map(([number, text]) => ({
    number,
    said: sentence((count = '') => text(count), [number]),
  }));
  const formula = [
    `IF(${failing.formula}=0,${passed},${notMet.formula})`,
    ...tails.map(({ number, said }) => `IF(${number.formula}>0,${said.formula},"")`),
  ].join('&');
  const result = [
    failing.result === 0 ? (sure ? words.met(name) : words.scoreMet(name)) : notMet.result,
    ...tails.map(({ number, said }) => (Number(number.result) > 0 ? said.result : '')),
  ].join('');
  if (by === 'unit') return { formula, result };
  const none = `${there(totalCell(subject, 'any', by))}=0`;
  return {
    formula: cases([[none, quote(words.noTpi)]], formula),
    result: figures.sides[by].any ? result : words.noTpi,
  };
}
