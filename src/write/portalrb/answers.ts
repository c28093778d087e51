import type { Side } from '../../diagnostic/side.js';
import type { Indicator, Input, Instrument } from '../../instrument/model.js';
import { splitEvidence } from '../../worksheet/evidence/split.js';
import { readCount, readNumber } from '../../worksheet/number.js';
import type { Answer, Entry, Worksheet } from '../../worksheet/worksheet.js';
import type { Losses } from '../losses.js';

/** One question of PortalRB: letters and numbers as text, blanks as null. */
export interface AnswerJson {
  readonly soal_id: number;
  readonly jawaban_unit: string | null;
  readonly jawaban_tpi: string | null;
  readonly catatan_unit: string | null;
  readonly bukti_dukung_unit: string | null;
  readonly catatan_tpi: string | null;
}

/** Every question by its number; what has no question is told. */
export function answersOf(
  { indicators }: Instrument,
  { answers }: Pick<Worksheet, 'answers'>,
  losses: Losses,
): AnswerJson[] {
  const writer = new AnswerWriter(losses);
  return indicators
    .flatMap((indicator) => writer.questions(indicator, answers.get(indicator.id)))
    .sort((a, b) => a.soal_id - b.soal_id);
}

class AnswerWriter {
  constructor(private readonly losses: Losses) {}

  questions(indicator: Indicator, answer: Answer | undefined): AnswerJson[] {
    const { soal, inputs, id } = indicator;
    if (soal !== null) return [this.question(soal, indicator, answer, null, true)];
    const asked = inputs.filter((input) => input.soal !== null);
    for (const input of inputs.filter((each) => each.soal === null)) {
      for (const by of ['unit', 'tpi'] as const) {
        const entry = answer?.sides[by].inputs.get(input.key);
        if (entry) this.losses.add('count', entry.raw, entry.origin, { indicator: id, input: input.key, by });
      }
    }
    // notes and evidence of the whole indicator stand with its first count
    return asked.map((input, i) => this.question(input.soal ?? 0, indicator, answer, input, i === 0));
  }

  private question(
    soal: number,
    indicator: Indicator,
    answer: Answer | undefined,
    input: Input | null,
    isFirst: boolean,
  ): AnswerJson {
    const text = (by: Side) => this.answer(indicator, answer, input, by);
    return {
      soal_id: soal,
      jawaban_unit: text('unit'),
      jawaban_tpi: text('tpi'),
      catatan_unit: this.notes(indicator, answer, input, isFirst, 'unit'),
      bukti_dukung_unit: this.evidence(indicator, answer, input, isFirst),
      catatan_tpi: this.notes(indicator, answer, input, isFirst, 'tpi'),
    };
  }

  private answer(
    indicator: Indicator,
    answer: Answer | undefined,
    input: Input | null,
    by: Side,
  ): string | null {
    const side = answer?.sides[by];
    const entry = input ? side?.inputs.get(input.key) : side?.value;
    if (!entry) return null;
    const about = { indicator: indicator.id, by, ...(input && { input: input.key }) };
    if (entry.unusable) {
      this.losses.add('unusable', entry.raw, entry.origin, about);
      return null;
    }
    return input ? readCount(entry.raw) : written(indicator, entry.raw);
  }

  private notes(
    { id }: Indicator,
    answer: Answer | undefined,
    input: Input | null,
    isFirst: boolean,
    by: Side,
  ): string | null {
    const side = answer?.sides[by];
    const own = input ? side?.inputs.get(input.key)?.notes : null;
    const whole = isFirst ? side?.notes : null;
    const both = [whole, own].flatMap((note) => (note && note.raw.trim() !== '' ? [note] : []));
    const [first, second] = both;
    if (first && second)
      this.losses.add('note-joined', second.raw, second.origin, {
        indicator: id,
        by,
        ...(input && { input: input.key }),
      });
    return both.length === 0 ? null : both.map(({ raw }) => raw.trim()).join('\n');
  }

  private evidence(
    { id }: Indicator,
    answer: Answer | undefined,
    input: Input | null,
    isFirst: boolean,
  ): string | null {
    const about = { indicator: id, ...(input && { input: input.key }) };
    const ofTpi = input ? (answer?.sides.tpi.inputs.get(input.key)?.evidence ?? []) : [];
    for (const { raw, origin } of ofTpi)
      this.losses.add('evidence-tpi', raw, origin, { ...about, by: 'tpi' });
    const own = input ? (answer?.sides.unit.inputs.get(input.key)?.evidence ?? []) : [];
    const pieces = [...(isFirst ? (answer?.evidence ?? []) : []), ...own].filter(
      ({ raw }) => raw.trim() !== '',
    );
    const [first] = pieces;
    if (!first) return null;
    const joined = pieces.map(({ raw }) => raw.trim()).join('; ');
    this.tellEvidence(pieces, joined, about);
    return joined;
  }

  /** The reader splits lists of links, and nothing else. */
  private tellEvidence(
    pieces: readonly Entry[],
    joined: string,
    about: { indicator: string; input?: string },
  ): void {
    const [first] = pieces;
    const read = splitEvidence(joined);
    if (!first || (read.length === pieces.length && read.every((text, i) => text === pieces[i]?.raw.trim())))
      return;
    this.losses.add(
      read.length < pieces.length ? 'evidence-joined' : 'evidence-split',
      joined,
      first.origin,
      about,
    );
  }
}

/** A level in its standard spelling, an index with a decimal point. */
function written({ scale }: Indicator, raw: string): string | null {
  if (scale.kind !== 'choice') {
    const number = readNumber(raw);
    return number.kind === 'number' ? number.digits : null;
  }
  const typed = raw.trim().toLowerCase();
  return scale.levels.find((l) => l.name.toLowerCase() === typed || l.synonyms.includes(typed))?.name ?? null;
}
