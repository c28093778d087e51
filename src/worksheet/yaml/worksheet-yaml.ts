import { refuse } from '../../diagnostic/diagnostic.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Mapping } from '../../source/node.js';
import type { ReadableWorksheet } from '../choose.js';
import type { Answer, Worksheet } from '../worksheet.js';
import { readAnswers } from './answers.js';
import { FieldReader } from './fields.js';
import { keysOf, topKeys } from './keys.js';
import { homesOf, refuseAllOutdented, refuseAnswersElsewhere } from './misplaced.js';
import { parseWorksheet } from './parse.js';
import { readPrerequisites, readUnit } from './unit.js';

/**
 * A YAML worksheet (`lke schema worksheet` describes it), to be read by the instrument that it names or another one.
 * @throws UserError when it is no YAML, or no worksheet.
 */
export function yamlWorksheet(text: string, path: string): ReadableWorksheet {
  const root = parseWorksheet(text, path);
  refuseWithoutAnswers(root, path);
  const reader = new FieldReader(path);
  const fields = reader.fields(root, path, topKeys);
  const version = reader.entry(fields.get('versi')?.value, 'versi');
  if (version && version.raw !== '1') refuse('worksheet-version', version.origin, { found: version.raw });
  const named = reader.entry(fields.get('instrumen')?.value, 'instrumen');
  return { named, path, isForm: false, read: (instrument) => readMapping(root, path, instrument) };
}

/** What is wrong inside it is among its diagnostics. */
function readMapping(root: Mapping, path: string, instrument: Instrument): Worksheet {
  const homes = homesOf(instrument);
  const reader = new FieldReader(path, homes);
  const fields = reader.fields(root, path, topKeys, homes);
  refuseAllOutdented(reader, fields.get('jawaban')?.value);
  for (const key of ['versi', 'instrumen']) reader.entry(fields.get(key)?.value, key);
  const answers = readAnswers(reader, fields.get('jawaban')?.value, instrument);
  return {
    format: 'yaml',
    layout: null,
    ...readUnit(reader, fields.get('unit')?.value, instrument),
    prerequisites: readPrerequisites(reader, fields.get('prasyarat')?.value, instrument),
    answers,
    origin: reader.origin(fields.get('jawaban')?.key.at ?? root.at),
    hasTpi: [...answers.values()].some(hasTpiAnswer),
    keys: () => keysOf(root, path),
    cache: null,
    book: null,
    diagnostics: reader.diagnostics,
  };
}

/** Without answers it is no worksheet; a key that nearly says so gets a question. */
function refuseWithoutAnswers(root: Mapping, path: string): void {
  if (root.entries.some((e) => e.key.text === 'jawaban')) return;
  const inner = root.entries.flatMap(({ value }) => (value.kind === 'mapping' ? value.entries : []));
  const nested = inner.find((e) => e.key.text === 'jawaban');
  if (nested) {
    const { at, text: key } = nested.key;
    const params = { key, under: '', lacks: false, more: 0, answer: '', side: 'right' } as const;
    refuse('key-misplaced', { path, ...at }, params);
  }
  const near = root.entries.find((e) => suggest(e.key.text, ['jawaban']) !== null);
  if (!near) refuseAnswersElsewhere(root, path, topKeys);
  if (!near) refuse('file-not-worksheet', { path }, { seems: 'yaml' });
  const { at, text: key } = near.key;
  refuse('key-unknown', { path, ...at }, { key, suggestion: 'jawaban', allowed: topKeys.join(', ') });
}

/** Whether the TPI answered this indicator, wholly or in part. */
export function hasTpiAnswer(answer: Answer): boolean {
  return answer.sides.tpi.value !== null || answer.sides.tpi.inputs.size > 0;
}
