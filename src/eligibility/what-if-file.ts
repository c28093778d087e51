import { refuse, UserError } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import type { Indicator, Instrument } from '../instrument/model.js';
import { isBlank, type MappingEntry, type Node } from '../source/node.js';
import { FieldReader } from '../worksheet/yaml/fields.js';
import { parseMapping } from '../worksheet/yaml/parse.js';
import { inputNamed } from './plan/scope.js';
import type { Change } from './what-if.js';

/** Keys by which an answer of a worksheet names its sides. */
const sides: readonly Side[] = ['unit', 'tpi'];

/**
 * The answers of a what-if file: YAML with `ID: answer` or `ID.input: count`, or the `jawaban:` of a worksheet, of which
 * one side is taken. A blank changes nothing.
 * @throws UserError with everything that is wrong in it.
 */
export function readChanges(text: string, path: string, instrument: Instrument, by: Side): Change[] {
  const reader = new FieldReader(path);
  const root = parseMapping(text, path);
  const answers = root.entries.find((entry) => entry.key.text === 'jawaban')?.value ?? root;
  const changes: Change[] = [];
  for (const [id, entry] of reader.fields(answers, path, null)) {
    changes.push(...changesOf({ reader, instrument, id, entry, by }));
  }
  const [first, ...rest] = reader.diagnostics;
  if (first) throw new UserError([first, ...rest]);
  if (changes.length === 0) refuse('file-empty', { path }, {});
  return changes;
}

function changesOf({
  reader,
  instrument,
  id,
  entry,
  by,
}: {
  readonly reader: FieldReader;
  readonly instrument: Instrument;
  readonly id: string;
  readonly entry: MappingEntry;
  readonly by: Side;
}): Change[] {
  const indicator = instrument.indicators.find((i) => i.id.toLowerCase() === id.toLowerCase());
  const input = indicator ? null : inputNamed(instrument, id);
  if (input) return change(reader, input.indicator, input.input, entry.value);
  if (!indicator) {
    const known = instrument.indicators.map((i) => i.id);
    reader.report('indicator-unknown', entry.key.at, { id, suggestion: reader.near(id, known) });
    return [];
  }
  const { value } = entry;
  const isLong = value.kind === 'mapping' && value.entries.some((e) => isSide(e.key.text));
  const own = isLong ? value.entries.find((e) => e.key.text === by)?.value : value;
  return own ? answerChanges(reader, indicator, own) : [];
}

const isSide = (key: string): boolean => sides.some((side) => side === key);

function answerChanges(reader: FieldReader, indicator: Indicator, node: Node): Change[] {
  if (node.kind !== 'mapping') return change(reader, indicator.id, null, node);
  const keys = indicator.inputs.map((input) => input.key);
  return [...reader.fields(node, indicator.id, keys)].flatMap(([key, { value }]) => {
    const count = value.kind === 'mapping' ? value.entries.find((e) => e.key.text === 'nilai')?.value : value;
    return count ? change(reader, indicator.id, key, count) : [];
  });
}

function change(reader: FieldReader, indicator: string, input: string | null, node: Node): Change[] {
  if (isBlank(node)) return [];
  const entry = reader.entry(node, input ?? indicator);
  return entry ? [{ indicator, input, to: entry.raw, origin: entry.origin }] : [];
}
