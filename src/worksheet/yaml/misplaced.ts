import { refuse, UserError } from '../../diagnostic/diagnostic.js';
import { factsOf } from '../../instrument/facts.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import { isBlank, type Mapping, type MappingEntry, type Node } from '../../source/node.js';
import { answerParts } from '../../source/slips/words.js';
import type { FieldReader, Homes } from './fields.js';
import { unitKeys } from './unit.js';

/** Where keys belong that stand at the very left, or under another key. */
export const homesOf = (instrument: Instrument): Homes => ({
  ...unitHomesOf(instrument),
  jawaban: instrument.indicators.map(({ id }) => id),
});

/** The same of a unit file, which has no answers. */
export const unitHomesOf = (instrument: Instrument): Homes => ({
  unit: unitKeys,
  prasyarat: factsOf(instrument).map(({ id }) => id),
});

/** Codes of indicators, before an instrument is known. */
const isLikeCode = (key: string): boolean => /^[A-Z](\.[A-Za-z0-9]{1,4}){2,}$/.test(key);

/** The key that holds answers under another name, or answers that stand elsewhere, in a file without `jawaban`. */
export function refuseAnswersElsewhere({ entries }: Mapping, path: string, topKeys: readonly string[]): void {
  const codesIn = (node: Node) =>
    node.kind === 'mapping' ? node.entries.filter(({ key }) => isLikeCode(key.text)) : [];
  const told = (codes: readonly MappingEntry[], side: 'left' | 'other') => {
    const [first, ...more] = codes;
    if (!first) return;
    const { at, text: key } = first.key;
    const params = { key, under: 'jawaban', lacks: true, more: more.length, answer: '', side };
    refuse('key-misplaced', { path, ...at }, params);
  };
  told(
    entries.filter(({ key }) => isLikeCode(key.text)),
    'left',
  );
  for (const { key, value } of entries) {
    const codes = codesIn(value);
    if (codes.length === 0) continue;
    if (topKeys.includes(key.text)) told(codes, 'other');
    const params = { key: key.text, suggestion: 'jawaban', allowed: topKeys.join(', ') };
    refuse('key-unknown', { path, ...key.at }, params);
  }
}

/** Answers that all stand too far left are no blank worksheet. @throws UserError that tells the first of them. */
export function refuseAllOutdented({ diagnostics }: FieldReader, answers: Node | undefined): void {
  const outdented = diagnostics.find(
    ({ code, params }) => code === 'key-misplaced' && 'under' in params && params.under === 'jawaban',
  );
  if (outdented && answers && isBlank(answers)) throw new UserError([outdented]);
}

/** Whether a key that stands beside the codes is a part of an answer: one of the long form, or a count. */
export const isPart = (key: string, indicator: Indicator | undefined): boolean =>
  answerParts.includes(key) || (indicator?.inputs.some((input) => input.key === key) ?? false);

/** The answer without the codes of other indicators, which stand too far right and are told. */
export function withoutCodes(
  reader: FieldReader,
  entry: MappingEntry,
  isCode: (key: string) => boolean,
): MappingEntry {
  const { value } = entry;
  if (value.kind !== 'mapping' || reader.isSpoiled(value)) return entry;
  const codes = value.entries.filter(({ key }) => isCode(key.text));
  if (codes.length === 0) return entry;
  const under = { under: 'jawaban', lacks: false, more: 0, answer: '', side: 'right' } as const;
  for (const { key } of codes) reader.report('key-misplaced', key.at, { key: key.text, ...under });
  return { ...entry, value: { ...value, entries: value.entries.filter((one) => !codes.includes(one)) } };
}
