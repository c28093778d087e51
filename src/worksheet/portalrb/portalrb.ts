import { refuse } from '../../diagnostic/diagnostic.js';
import type { Indicator, Input, Instrument } from '../../instrument/model.js';
import { largeTextLimits } from '../../source/limits.js';
import type { Mapping, MappingEntry, Node } from '../../source/node.js';
import { parseYaml } from '../../source/yaml.js';
import { yamlDiagnostic } from '../../source/yaml-diagnostic.js';
import { splitEvidence } from '../evidence/split.js';
import { noUnit } from '../unit.js';
import {
  type Answer,
  blankSide,
  type Entry,
  type InputEntry,
  type SideAnswer,
  type Worksheet,
} from '../worksheet.js';
import { FieldReader } from '../yaml/fields.js';
import { hasTpiAnswer } from '../yaml/worksheet-yaml.js';

interface Question {
  readonly indicator: Indicator;
  /** Null when the question is the indicator itself. */
  readonly input: Input | null;
}

/**
 * Reads the JSON of PortalRB's `/lke/jawaban-unit/{id}` (PortalRB technical guide 1.0.0): both sides' answers by `soal_id`.
 * @throws UserError when it is no JSON, or some other JSON.
 */
export function readPortalRb(text: string, path: string, instrument: Instrument): Worksheet {
  const root = parseJson(text, path);
  const answersNode = root?.entries.find((e) => e.key.text === 'answers')?.value;
  if (!root || answersNode?.kind !== 'sequence') refuse('file-not-worksheet', { path }, { seems: 'json' });
  const reader = new FieldReader(path);
  const fields = reader.fields(root, path, null);
  const text_ = (key: string) => reader.entry(fields.get(key)?.value, key)?.raw ?? null;
  const year = text_('tahun');
  const answers = collectAnswers(reader, answersNode.items, instrument);
  return {
    format: 'portalrb',
    layout: null,
    unit: {
      ...noUnit,
      id: text_('unit_id'),
      name: text_('nama_unit'),
      year: year !== null && /^20\d\d$/.test(year) ? Number(year) : null,
    },
    prerequisites: new Map(),
    answers,
    origin: reader.origin(answersNode.at),
    hasTpi: [...answers.values()].some(hasTpiAnswer),
    cache: null,
    book: null,
    diagnostics: reader.diagnostics,
  };
}

/** Whether a parsed text is JSON in earnest; places come from the same reader as YAML's, JSON being a subset of it. */
function parseJson(text: string, path: string): Mapping | null {
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) refuse('json-syntax', { path }, {});
    throw error;
  }
  const parsed = parseYaml(text, largeTextLimits);
  if ('node' in parsed) return parsed.node.kind === 'mapping' ? parsed.node : null;
  const [fault] = parsed.faults;
  if (fault?.at === null) refuse('yaml-too-large', { path }, { what: fault.kind });
  return refuse('json-syntax', fault ? yamlDiagnostic(fault, path).origin : { path }, {});
}

function collectAnswers(
  reader: FieldReader,
  items: readonly Node[],
  instrument: Instrument,
): Map<string, Answer> {
  const questions = questionsBySoal(instrument);
  const answers = new Map<string, Answer>();
  const seen = new Map<string, number>();
  for (const item of items) {
    const fields = reader.fields(item, 'answers', null);
    const soal = reader.entry(fields.get('soal_id')?.value, 'soal_id');
    const question = questions.get(soal?.raw ?? '');
    const at = fields.get('soal_id')?.value.at ?? item.at;
    if (!soal || !question) {
      reader.report('indicator-unknown', at, { id: `soal_id ${soal?.raw ?? '?'}`, suggestion: '' });
      continue;
    }
    const first = seen.get(soal.raw);
    if (first !== undefined) {
      reader.report('key-duplicate', at, { key: `soal_id ${soal.raw}`, line: first });
      const { indicator, input } = question;
      const answered = answers.get(indicator.id);
      if (answered)
        answers.set(
          indicator.id,
          spoil(answered, input, (key) => reader.entry(fields.get(key)?.value, key) !== null),
        );
      continue;
    }
    seen.set(soal.raw, at.line);
    const { indicator, input } = question;
    answers.set(indicator.id, merge(answers.get(indicator.id), reader, fields, item, input));
  }
  return answers;
}

/**
 * A question answered twice has no answer: neither one is more likely to be meant. A side that says nothing at either
 * place is left alone.
 */
function spoil(answer: Answer, input: Input | null, saysAgain: (key: string) => boolean): Answer {
  const side = (before: SideAnswer, key: string): SideAnswer => {
    const said = input ? before.inputs.has(input.key) : before.value !== null;
    if (!said && !saysAgain(key)) return before;
    const unusable = { raw: '', origin: before.origin, unusable: true };
    return input
      ? { ...before, inputs: new Map(before.inputs).set(input.key, unusable) }
      : { ...before, value: unusable };
  };
  return {
    ...answer,
    sides: { unit: side(answer.sides.unit, 'jawaban_unit'), tpi: side(answer.sides.tpi, 'jawaban_tpi') },
  };
}

function questionsBySoal(instrument: Instrument): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const indicator of instrument.indicators) {
    if (indicator.soal !== null) questions.set(String(indicator.soal), { indicator, input: null });
    for (const input of indicator.inputs) {
      if (input.soal !== null) questions.set(String(input.soal), { indicator, input });
    }
  }
  return questions;
}

type Fields = Map<string, MappingEntry>;

function merge(
  answer: Answer | undefined,
  reader: FieldReader,
  fields: Fields,
  item: Node,
  input: Input | null,
): Answer {
  const origin = reader.origin(item.at);
  const text = (key: string) => reader.entry(fields.get(key)?.value, key);
  const listed = reader.entries(fields.get('bukti_dukung_unit')?.value, 'bukti_dukung_unit');
  const evidence = listed.flatMap((entry) => splitEvidence(entry.raw).map((raw) => ({ ...entry, raw })));
  const base: Answer = answer ?? {
    sides: { unit: blankSide(origin), tpi: blankSide(origin) },
    evidence: [],
    effort: null,
  };
  const side = (before: SideAnswer, answerKey: string, notesKey: string): SideAnswer => {
    const value = text(answerKey);
    const notes = text(notesKey);
    const place = value?.origin ?? reader.origin(fields.get(answerKey)?.key.at ?? item.at);
    if (input === null) return { ...before, origin: place, value, notes };
    return withInput(before, input.key, value, notes, place);
  };
  return {
    ...base,
    sides: {
      unit: side(base.sides.unit, 'jawaban_unit', 'catatan_unit'),
      tpi: side(base.sides.tpi, 'jawaban_tpi', 'catatan_tpi'),
    },
    evidence: [...base.evidence, ...evidence],
  };
}

function withInput(
  before: SideAnswer,
  key: string,
  value: Entry | null,
  notes: Entry | null,
  place: SideAnswer['origin'],
): SideAnswer {
  const inputs = new Map<string, InputEntry>(before.inputs);
  if (value) inputs.set(key, { ...value, ...(notes && { notes }) });
  return { ...before, inputs, inputOrigins: new Map(before.inputOrigins).set(key, place) };
}
