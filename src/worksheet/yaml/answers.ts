import type { Side } from '../../diagnostic/side.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import { isBlank, type MappingEntry, type Node } from '../../source/node.js';
import { answerParts } from '../../source/slips/words.js';
import { readDue } from '../due.js';
import { readCount } from '../number.js';
import { type Answer, blankSide, type Entry, type InputEntry, type SideAnswer } from '../worksheet.js';
import type { FieldReader } from './fields.js';
import { topKeys } from './keys.js';
import { isPart, withoutCodes } from './misplaced.js';

const inputKeys = ['nilai', 'catatan', 'bukti'];

/** The mapping `jawaban:`, by indicator id. */
export function readAnswers(
  reader: FieldReader,
  node: Node | undefined,
  instrument: Instrument,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const byId = new Map(instrument.indicators.map((indicator) => [indicator.id.toLowerCase(), indicator]));
  const ids = instrument.indicators.map((indicator) => indicator.id);
  const fields = reader.fields(node, 'jawaban', null);
  const given = new Set([...fields.keys()].map((id) => id.toLowerCase()));
  // of words that are equally near, one that is lacking is meant
  const meant = [...ids.filter((id) => !given.has(id.toLowerCase())), ...ids];
  const seen = new Map<Indicator, MappingEntry>();
  let before: MappingEntry | null = null;
  for (const [id, entry] of fields) {
    const indicator = byId.get(id.toLowerCase());
    if (!indicator && before && isPart(id, byId.get(before.key.text.toLowerCase()))) {
      const { value, key } = before;
      reader.outdented(entry, key.text, value.kind === 'scalar' && !isBlank(value) ? value.text : '');
      continue;
    }
    if (!indicator) {
      if (reader.elsewhere(entry)) continue;
      if (topKeys.includes(id) && entry.value.kind === 'mapping') {
        reader.indented(entry);
        continue;
      }
      reader.report('indicator-unknown', entry.key.at, { id, suggestion: reader.near(id, meant) });
      continue;
    }
    // the same id in other letters is the same id
    before = entry;
    const first = seen.get(indicator);
    if (first) reader.repeated(first, entry);
    seen.set(indicator, first ?? entry);
    const own = withoutCodes(reader, first ?? entry, (key) => byId.has(key.toLowerCase()));
    answers.set(indicator.id, readAnswer(reader, indicator, own));
  }
  return answers;
}

/** The long form has a key of its own (unit, tpi, catatan …); any other mapping is the unit's counts. */
function readAnswer(reader: FieldReader, indicator: Indicator, entry: MappingEntry): Answer {
  const { value } = entry;
  if (reader.isSpoiled(value)) return spoiledAnswer(reader, entry);
  const isLong = value.kind === 'mapping' && value.entries.some((e) => answerParts.includes(e.key.text));
  const fields = isLong
    ? reader.fields(value, indicator.id, answerParts, { unit: indicator.inputs.map(({ key }) => key) })
    : new Map<string, MappingEntry>([['unit', { key: entry.key, value }]]);
  const side = (by: Side, notes: string): SideAnswer => {
    const at = fields.get(by) ?? entry;
    const read = readSide(reader, indicator, fields.get(by)?.value, by);
    const origin = reader.origin(at.value.kind === 'scalar' && !isBlank(at.value) ? at.value.at : at.key.at);
    return { ...blankSide(origin), ...read, notes: reader.entry(fields.get(notes)?.value, notes) };
  };
  return {
    sides: { unit: side('unit', 'catatan'), tpi: side('tpi', 'catatan_tpi') },
    evidence: reader.entries(fields.get('bukti')?.value, 'bukti'),
    effort: readEffort(reader, fields.get('upaya')),
    person: reader.entry(fields.get('penanggung_jawab')?.value, 'penanggung_jawab'),
    due: dueIn(reader, fields.get('tenggat')),
  };
}

/** An indicator answered twice has no answer: neither one is more likely to be meant. */
function spoiledAnswer(reader: FieldReader, { key, value }: MappingEntry): Answer {
  const origin = reader.origin(key.at);
  const side = { ...blankSide(origin), value: reader.answer(value, key.text) };
  return { sides: { unit: side, tpi: blankSide(origin) }, evidence: [], effort: null };
}

/** A positive whole number; anything else is a fault and no effort. */
function readEffort(reader: FieldReader, field: MappingEntry | undefined): Entry | null {
  const entry = reader.entry(field?.value, 'upaya');
  if (!entry || !field || /[1-9]/.test(readCount(entry.raw) ?? '')) return entry;
  reader.report('effort-invalid', field.value.at, { found: entry.raw });
  return null;
}

/** A day of the calendar; anything else is told and left out. */
function dueIn(reader: FieldReader, field: MappingEntry | undefined): Entry | null {
  const entry = reader.entry(field?.value, 'tenggat');
  if (!entry || !field) return entry;
  const read = readDue(entry.raw);
  if ('day' in read) return { ...entry, raw: read.day };
  reader.report('due-invalid', field.value.at, { found: entry.raw, why: read.why });
  return null;
}

function readSide(
  reader: FieldReader,
  indicator: Indicator,
  node: Node | undefined,
  by: Side,
): Partial<SideAnswer> {
  if (reader.isSpoiled(node)) return { value: reader.answer(node, indicator.id) };
  if (!node || isBlank(node)) return {};
  if (node.kind === 'scalar') return { value: { raw: node.text.trim(), origin: reader.origin(node.at) } };
  const keys = indicator.inputs.map((input) => input.key);
  if (node.kind === 'sequence' || keys.length === 0) {
    const expected = keys.length > 0 ? 'inputs' : 'single';
    reader.report(
      'answer-shape',
      node.at,
      { expected, keys: keys.join(', '), found: '[...]' },
      { indicator: indicator.id, by },
    );
    return { value: { raw: '', origin: reader.origin(node.at), unusable: true } };
  }
  const inputs = new Map<string, InputEntry>();
  const inputOrigins = new Map(keys.map((key) => [key, reader.origin(node.at)]));
  for (const [key, entry] of reader.fields(node, indicator.id, keys)) {
    inputOrigins.set(key, reader.origin(entry.key.at));
    const input = readInput(reader, entry, key);
    if (input) inputs.set(key, input);
  }
  return { inputs, inputOrigins };
}

/** A count, or `{nilai, catatan, bukti}`. */
function readInput(reader: FieldReader, { value }: MappingEntry, key: string): InputEntry | null {
  if (value.kind !== 'mapping' || reader.isSpoiled(value)) return reader.answer(value, key);
  const fields = reader.fields(value, key, inputKeys);
  const number: Entry | null = reader.answer(fields.get('nilai')?.value, 'nilai');
  const notes = reader.entry(fields.get('catatan')?.value, 'catatan');
  const evidence = reader.entries(fields.get('bukti')?.value, 'bukti');
  return number && { ...number, ...(notes && { notes }), evidence };
}
