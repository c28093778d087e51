import type { Head } from '../../../worksheet/own/vocabulary.js';
import type { Line } from '../lines.js';
import type { Area, ValidationPlan } from '../plan.js';
import { listRange, scaleName, scalesOf } from '../rules/places.js';
import { type Subject, sides } from '../subject.js';

/** What may be typed where: one rule a scale, over all of its rows. */
export function entryValidations(subject: Subject): ValidationPlan[] {
  const { say, instrument } = subject;
  const { check } = say;
  const rule = (
    heads: readonly Head[],
    wanted: (line: Line) => boolean,
    allows: ValidationPlan['allows'],
    [title, message]: readonly [string, string],
  ): ValidationPlan[] => {
    const areas = heads.flatMap((head) => areasOf(subject, head, wanted));
    return areas.length === 0 ? [] : [{ areas, allows, title, message }];
  };
  const choices = scalesOf(instrument).flatMap((scale) => {
    const names = scale.levels.map(({ name }) => name);
    const isOf = ({ kind, node }: Line) =>
      kind === 'indicator' && node.scale.kind === 'choice' && scaleName(node.scale) === scaleName(scale);
    const range = listRange(subject, names);
    return rule(sides, isOf, { kind: 'list', range }, [check.answer, check.choose(names.join(', '))]);
  });
  const maximums = new Set(
    instrument.indicators.flatMap(({ scale }) => (scale.kind === 'index' ? [scale.maximum.toString()] : [])),
  );
  const indices = [...maximums].flatMap((maximum) => {
    const isOf = ({ kind, node }: Line) =>
      kind === 'indicator' && node.scale.kind === 'index' && node.scale.maximum.toString() === maximum;
    return rule(sides, isOf, { kind: 'decimal', from: 0, to: Number(maximum) }, [
      check.number,
      check.index(maximum),
    ]);
  });
  const isIndicator = ({ kind }: Line) => kind === 'indicator';
  const isClosed = ({ kind, node }: Line) =>
    kind === 'branch' || (kind === 'indicator' && node.kind === 'indicator' && node.inputs.length > 0);
  return [
    ...choices,
    ...indices,
    ...rule(sides, ({ kind }) => kind === 'input', { kind: 'whole', from: 0, to: mostCount }, [
      check.number,
      check.count,
    ]),
    ...rule(sides, isClosed, { kind: 'nothing' }, [check.closed, check.closedHelp]),
    ...rule(['unitPoints', 'tpiPoints', 'check'], () => true, { kind: 'nothing' }, [
      check.formula,
      check.formulaHelp,
    ]),
    ...rule(['due'], isIndicator, { kind: 'date' }, [check.date, check.dateHelp]),
    ...rule(['effort'], isIndicator, { kind: 'whole', from: 1, to: 999_999 }, [check.number, check.effort]),
  ];
}

/** Beyond it a count is rarer than a day that Excel made of it: days count from 40,000 in 2009. It is only warned about. */
const mostCount = 39_999;

/** The rows that are wanted, neighbours together. */
function areasOf({ layout: { lines, entry } }: Subject, head: Head, wanted: (line: Line) => boolean): Area[] {
  const column = entry.column[head];
  const areas: { left: number; top: number; right: number; bottom: number }[] = [];
  for (const line of lines) {
    if (!wanted(line)) continue;
    const row = entry.row(line.id);
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ left: column, top: row, right: column, bottom: row });
  }
  return areas;
}
