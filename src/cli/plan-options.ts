import { UserError } from '../diagnostic/diagnostic.js';
import { suggest } from '../diagnostic/suggest.js';
import { join, type Scope, type Subjects, subjectsOf } from '../eligibility/plan/scope.js';
import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/id/cli.js';
import { decode } from '../source/decode.js';
import { FieldReader } from '../worksheet/yaml/fields.js';
import { parseMapping } from '../worksheet/yaml/parse.js';
import { readInput } from './files.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';
import { settableIds } from './what-if.js';

export interface ScopeOptions {
  readonly lock: readonly string[];
  readonly allow: readonly string[];
  readonly only: readonly string[];
}

export interface EffortOptions {
  readonly effort: readonly string[];
  readonly effortFile?: string;
}

/** @throws UsageError for an id that stands for nothing. */
export function scopeOf({ lock, allow, only }: ScopeOptions, instrument: Instrument, text: CliText): Scope {
  const all = (ids: readonly string[]) => join(ids.map((id) => named(id, instrument, text)));
  return { lock: all(lock), allow: all(allow), only: only.length > 0 ? all(only) : null };
}

function named(id: string, instrument: Instrument, text: CliText): Subjects {
  const found = subjectsOf(instrument, id);
  if (found) return found;
  const known = [
    ...instrument.requirements.map((r) => r.id),
    ...instrument.nodes.keys(),
    ...settableIds(instrument),
  ];
  throw new UsageError(text.errors.unknownId(id, suggest(id, known) ?? ''));
}

/**
 * Effort of a step by indicator or `INDICATOR#input`: `--effort-file` first, then `--effort`, which overrides it.
 * @throws UsageError for an unknown id or an effort that is none; UserError for a file that cannot be read.
 */
export async function effortsOf(
  { effort, effortFile }: EffortOptions,
  instrument: Instrument,
  streams: Streams,
  text: CliText,
): Promise<Map<string, number>> {
  const pairs = effort.map((pair): readonly [string, string] => {
    const cut = pair.indexOf('=');
    if (cut <= 0) throw new UsageError(text.errors.pair('--effort', pair));
    return [pair.slice(0, cut), pair.slice(cut + 1)];
  });
  const fromFile = effortFile === undefined ? [] : await readEfforts(effortFile, streams);
  const efforts = new Map<string, number>();
  for (const [id, value] of [...fromFile, ...pairs]) {
    if (!/^[1-9]\d{0,5}$|^1000000$/.test(value.trim()))
      throw new UsageError(text.errors.invalid('--effort', `${id}=${value}`, text.plan.efforts));
    const { indicators, inputs } = named(id, instrument, text);
    // an input alone names nothing but itself; an indicator stands for its inputs as well
    for (const key of indicators.size > 0 ? indicators : inputs) efforts.set(key, Number(value));
  }
  return efforts;
}

async function readEfforts(file: string, streams: Streams): Promise<[string, string][]> {
  const { bytes, path } = await readInput(file, file, streams);
  const reader = new FieldReader(path);
  const fields = reader.fields(parseMapping(decode(bytes, path), path), path, null);
  const pairs = [...fields].map(([id, { value }]): [string, string] => [
    id,
    reader.entry(value, id)?.raw ?? '',
  ]);
  const [first, ...rest] = reader.diagnostics;
  if (first) throw new UserError([first, ...rest]);
  return pairs;
}
