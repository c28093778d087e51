import type { Branch, Input, Instrument, Prerequisite } from '../../instrument/model.js';
import { blankText as say } from '../../messages/id/blank.js';
import { visible } from '../../report/page/visible.js';

const rule = '#'.padEnd(100, '-');
const keyWidth = 26;

/** `key: value` of a unit or its prerequisites, with what belongs there as a comment behind. */
export function field(key: string, written: string, note: string): string {
  return `${`  ${key}:${written === '' ? '' : ` ${written}`}`.padEnd(keyWidth)} # ${note}`;
}

/** What belongs into each field of a unit. */
export const unitNotes = ({ predicates }: Instrument) => say.unitFields(predicates.map(({ id }) => id));

export type UnitField = keyof ReturnType<typeof unitNotes>;

/** What stands beside each key of a unit's prerequisites and of what evaluators look at besides, by key. */
export const factNotes = ({ prerequisites, advice }: Instrument): [id: string, note: string][] => [
  ...prerequisites.map((item): [string, string] => [
    item.id,
    `${factNote(item)}; min ${askedText(item.minimum)}`,
  ]),
  ...advice.map((item): [string, string] => [
    item.id,
    `${factNote(item)}; ${say.advised(askedText(item.advised))}`,
  ]),
];

function factNote(item: Pick<Prerequisite, 'label' | 'level' | 'kind' | 'grades'>): string {
  const kinds = {
    grade: (item.grades ?? []).join(', '),
    yes: 'ya, tidak',
    percent: say.percent,
    number: say.number,
  };
  return `${item.label.id}; ${say.level(item.level)}; ${kinds[item.kind]}`;
}

const askedText = (asked: Prerequisite['minimum']): string =>
  Object.entries(asked)
    .map(([predicate, minimum]) => {
      const text =
        typeof minimum === 'string'
          ? minimum
          : Object.entries(minimum)
              .map(([k, v]) => `${v} (${k})`)
              .join(' / ');
      return say.minimum(predicate.toUpperCase(), text);
    })
    .join(', ');

/** Ruled headings down to the areas, plain ones for sub-components. */
export function headingLines(branch: Branch, depth: number): string[] {
  const text = `  # ${branch.id}  ${visible(branch.label.id)} (${say.weight(decimal(branch.weight.toString()))})`;
  return depth < 2 || !branch.mean ? ['', `  ${rule}`, text, `  ${rule}`] : ['', text];
}

/** `key: value` of a count, with its label as a comment behind. */
export function countLine(indent: string, input: Input, written: string): string {
  const label = visible(input.label.id);
  const note = input.optional ? `${label} (${say.optional})` : label;
  return `${`${indent}${input.key}:${written === '' ? '' : ` ${written}`}`.padEnd(38 + indent.length)} # ${note}`;
}

const decimal = (text: string): string => text.replace('.', ',');
