import { UserError } from '../../diagnostic/diagnostic.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import { isBlank, type MappingEntry, type Node } from '../../source/node.js';
import { answerParts } from '../../source/slips/words.js';
import type { FieldReader, Homes } from './fields.js';
import { unitKeys } from './unit.js';

/** Where keys belong that stand at the very left. */
export const homesOf = ({ indicators, prerequisites }: Instrument): Homes => ({
  unit: unitKeys,
  prasyarat: prerequisites.map(({ id }) => id),
  jawaban: indicators.map(({ id }) => id),
});

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
  const under = { under: 'jawaban', more: 0, answer: '', side: 'right' } as const;
  for (const { key } of codes) reader.report('key-misplaced', key.at, { key: key.text, ...under });
  return { ...entry, value: { ...value, entries: value.entries.filter((one) => !codes.includes(one)) } };
}
