import { factsOf } from '../../../instrument/facts.js';
import type { ChoiceScale, Instrument } from '../../../instrument/model.js';
import { zeroDivisionWords } from '../../../worksheet/own/vocabulary.js';
import { institutionTypes } from '../../../worksheet/unit.js';
import { cell, column, on } from '../formula.js';
import { predicateName, type Subject } from '../subject.js';

type Places = Pick<Subject, 'instrument' | 'say' | 'lang'>;

/** Row of the rule that may be chosen. */
export const policyRow = 4;
export const policyColumn = 2;

export const policyOnRules = ({ say }: Pick<Places, 'say'>): string =>
  on(say.sheets.rules, cell(policyColumn, policyRow));

/** A list that cells may be filled from, and its texts. */
export interface List {
  readonly name: string;
  readonly values: readonly string[];
}

/** First row of each part, which is its head. */
export function ruleRows({ instrument, say }: Pick<Places, 'instrument' | 'say'>) {
  const fixed = policyRow + 2;
  const requirements = fixed + say.rules.lines.length + 2;
  const prerequisites = requirements + instrument.requirements.length + 2;
  const lists = prerequisites + factsOf(instrument).length + 2;
  return { fixed, requirements, prerequisites, lists };
}

/** Scales first, each once, then the lists of what is asked of the unit. */
export function scalesOf(instrument: Instrument): ChoiceScale[] {
  const scales = new Map<string, ChoiceScale>();
  for (const { scale } of instrument.indicators)
    if (scale.kind === 'choice') scales.set(scaleName(scale), scale);
  return [...scales.values()];
}

export const scaleName = ({ levels }: ChoiceScale): string => levels.map(({ name }) => name).join(' / ');

/** Answers to a prerequisite that is met or not; the words that every format takes. */
const yesNo = ['ya', 'tidak'];

function listsOf({ instrument, lang }: Places): List[] {
  const lists: List[] = scalesOf(instrument).map((scale) => ({
    name: scaleName(scale),
    values: scale.levels.map(({ name }) => name),
  }));
  const grades = factsOf(instrument).flatMap(({ grades }) => (grades ? [grades] : []));
  const others = [
    ...grades.map((values) => [...values].reverse()),
    yesNo,
    [...institutionTypes],
    instrument.predicates.map(({ id }) => predicateName(id)),
    Object.values(zeroDivisionWords).map((word) => word[lang]),
  ];
  const known = new Set(lists.map(({ name }) => name));
  for (const values of others) {
    const name = values.join(' / ');
    if (!known.has(name)) lists.push({ name, values });
    known.add(name);
  }
  return lists;
}

/** Every list with the row of its first text. */
export function placedLists(places: Places): (List & { readonly row: number })[] {
  let row = ruleRows(places).lists + 1;
  return listsOf(places).map((list) => {
    const placed = { ...list, row };
    row += list.values.length;
    return placed;
  });
}

/** The cells that hold exactly these texts, in this order. */
export function listRange(places: Places, values: readonly string[]): string {
  const list = placedLists(places).find(({ name }) => name === values.join(' / '));
  if (!list) throw new Error(`no list ${values.join(', ')}`);
  return on(places.say.sheets.rules, column(2, list.row, list.row + list.values.length - 1));
}

export { yesNo };
