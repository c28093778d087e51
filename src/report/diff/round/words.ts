import type { Words } from '../../page/view.js';
import { changeText } from '../../shared/provenance.js';
import { localNumber } from '../../shared/requirement-cells.js';
import type { AnswerSide } from '../diff-schema.js';
import { isUnsupported } from './round.js';
import type { RoundItem } from './round-schema.js';

/** The unit's answer in words: a level, or what there is in its place. */
function answerWord(answer: AnswerSide | null, { text, lang }: Words): string {
  if (answer?.state === 'invalid') return `(${text.status.invalid})`;
  return localNumber(answer?.value ?? null, lang) ?? text.blank;
}

/** "B -> A", or the answer alone where it is as it was. */
export function unitChange({ unit }: RoundItem, words: Words): string {
  const [from, to] = [answerWord(unit.a, words), answerWord(unit.b, words)];
  return from === to ? to : changeText(from, to);
}

/** The TPI's answer in words, in A or in B. */
function tpiWord({ tpi }: RoundItem, side: 'a' | 'b', { text, lang }: Words): string {
  const state = side === 'a' ? tpi.stateA : tpi.stateB;
  if (state === 'partial' || state === 'invalid') return `(${text.status[state]})`;
  return localNumber(tpi[side], lang) ?? text.blank;
}

/** What the unit answered in A, and the TPI there. */
export const sidesText = (item: RoundItem, words: Words): string =>
  changeText(answerWord(item.unit.a, words), tpiWord(item, 'a', words));

/** What the TPI answered in A and in B; one word where that is the same. */
export function tpiChangeText(item: RoundItem, words: Words): string {
  const [from, to] = [tpiWord(item, 'a', words), tpiWord(item, 'b', words)];
  return from === to ? from : changeText(from, to);
}

/** The TPI's note in A; why there is none where it asked all the same. */
export function noteText({ asked, tpi }: RoundItem, { text }: Words): string {
  if (tpi.notes !== null) return tpi.notes;
  if (asked.includes('note')) return text.round.left;
  return asked.includes('lowered') ? text.round.lowered : '';
}

/** Everything that the unit did for an indicator, in a row. */
export function doneText(item: RoundItem, words: Words): string {
  const { did, elsewhere, fault } = words.text.round;
  const { change, note, comment, added, removed, hollow, elsewhere: others, faults } = item.unit;
  const answer = unitChange(item, words);
  const changed = change === 'emptied' ? did.emptied : change === 'invalid' ? did.invalid : did.answer;
  const found = [
    ...(change === 'same' ? [] : [changed(answer)]),
    ...(isUnsupported(item) ? [did.unsupported] : []),
    ...(added > 0 ? [did.added(added)] : []),
    ...(note === 'new' ? [did.note] : []),
    ...(note === 'hollow' ? [did.hollowNote] : []),
    ...(note === 'emptied' ? [did.noteEmptied] : []),
    ...(comment ? [did.comment] : []),
    ...(hollow > 0 ? [did.hollow] : []),
    ...(removed > 0 ? [did.removed(removed)] : []),
    ...(others.length > 0 ? [elsewhere(others.length)] : []),
    ...(faults.length > 0 ? [fault] : []),
  ];
  return found.join('; ') || did.nothing;
}

/** What became of the TPI's note itself in B, where that is to be told. */
export function laterText({ tpi }: RoundItem, { text }: Words): string {
  const { state, notes } = tpi.later;
  if (state === 'none' || state === 'same' || state === 'absent') return '';
  return notes === null ? text.round.later[state] : `${text.round.later[state]}: ${notes}`;
}

/** What is behind an answer that rose, with what is doubtful in it. */
export function riseText({ rise, unit }: RoundItem, { text }: Words): string {
  const { rise: say, elsewhere, fault } = text.round;
  if (rise === null) return '';
  const others = unit.elsewhere.length > 0 && rise !== 'shared' ? [elsewhere(unit.elsewhere.length)] : [];
  return [say[rise], ...others, ...(unit.faults.length > 0 ? [fault] : [])].join('; ');
}

export const stateText = ({ state }: RoundItem, { text }: Words): string =>
  state === null ? '' : text.round.state[state];

/** Ids in a row, those beyond `most` counted. */
export function idsText(items: readonly RoundItem[], most: number): string {
  const shown = items.slice(0, most).map(({ id }) => id);
  return `${shown.join(', ')}${items.length > shown.length ? ', ...' : ''}`;
}
