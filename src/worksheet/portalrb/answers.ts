import type { Input, Instrument } from '../../instrument/model.js';
import type { MappingEntry, Node } from '../../source/node.js';
import { splitEvidence } from '../evidence/split.js';
import { type Answer, blankSide, type Entry, type InputEntry, type SideAnswer } from '../worksheet.js';
import type { FieldReader } from '../yaml/fields.js';
import { byKeyMeant } from './keys.js';
import { numberOf, questionsBySoal } from './questions.js';

/** The answers in a list of PortalRB, by indicator id. */
export function collectAnswers(
  reader: FieldReader,
  items: readonly Node[],
  instrument: Instrument,
): Map<string, Answer> {
  const questions = questionsBySoal(instrument);
  const answers = new Map<string, Answer>();
  const seen = new Map<string, number>();
  for (const item of items) {
    const fields = byKeyMeant(reader.fields(item, 'answers', null));
    const soal = reader.entry(fields.get('soal_id')?.value, 'soal_id');
    const id = numberOf(soal?.raw ?? '');
    const question = questions.get(id);
    const at = fields.get('soal_id')?.value.at ?? item.at;
    if (!soal || !question) {
      reader.report('indicator-unknown', at, { id: `soal_id ${soal?.raw ?? '?'}`, suggestion: '' });
      continue;
    }
    const first = seen.get(id);
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
    seen.set(id, at.line);
    const { indicator, input } = question;
    answers.set(indicator.id, merge(answers.get(indicator.id), { reader, fields, item, input }));
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

type Fields = Map<string, MappingEntry>;

function merge(
  answer: Answer | undefined,
  {
    reader,
    fields,
    item,
    input,
  }: {
    readonly reader: FieldReader;
    readonly fields: Fields;
    readonly item: Node;
    readonly input: Input | null;
  },
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
    return withInput(before, { key: input.key, value, notes, place });
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
  {
    key,
    value,
    notes,
    place,
  }: {
    readonly key: string;
    readonly value: Entry | null;
    readonly notes: Entry | null;
    readonly place: SideAnswer['origin'];
  },
): SideAnswer {
  const inputOrigins = new Map(before.inputOrigins).set(key, place);
  // a note beside a blank count is the indicator's
  if (!value) return { ...before, inputOrigins, notes: joined(before.notes, notes) };
  const inputs = new Map<string, InputEntry>(before.inputs).set(key, { ...value, ...(notes && { notes }) });
  return { ...before, inputs, inputOrigins };
}

const joined = (first: Entry | null, second: Entry | null): Entry | null =>
  first && second ? { ...first, raw: `${first.raw}\n${second.raw}` } : (first ?? second);
