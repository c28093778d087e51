import type { Subject } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Indicator, Input, Instrument } from '../../instrument/model.js';
import { markAnswer } from '../../scoring/marks.js';
import { splitEvidence } from '../../worksheet/evidence/split.js';
import { readCount } from '../../worksheet/number.js';
import { isBlankText } from '../../worksheet/text.js';
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

/** One question, and what the worksheet says of its indicator. */
interface Asked {
  readonly indicator: Indicator;
  readonly answer: Answer | undefined;
  /** The count that is asked for; null for the indicator's own answer. */
  readonly input: Input | null;
  /** Notes and evidence of a whole indicator stand with its first question. */
  readonly isFirst: boolean;
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
    const { soal, inputs } = indicator;
    const asked = soal === null ? inputs.filter((input) => input.soal !== null) : [];
    if (answer) this.tellUnasked(indicator, answer, new Set(asked.map(({ key }) => key)));
    if (soal !== null) return [this.question(soal, { indicator, answer, input: null, isFirst: true })];
    return asked.map((input, i) =>
      this.question(input.soal ?? 0, { indicator, answer, input, isFirst: i === 0 }),
    );
  }

  /** What is answered where nothing is asked. @param keys of the counts that are asked for. */
  private tellUnasked({ id, soal }: Indicator, { sides }: Answer, keys: ReadonlySet<string>): void {
    for (const by of ['unit', 'tpi'] as const) {
      const { value, inputs } = sides[by];
      if (soal === null && value && isSaid(value))
        this.losses.add('unusable', value.raw, value.origin, { indicator: id, by });
      for (const [input, { raw, origin }] of inputs)
        if (!keys.has(input)) this.losses.add('count', raw, origin, { indicator: id, input, by });
    }
  }

  private question(soal: number, asked: Asked): AnswerJson {
    return {
      soal_id: soal,
      jawaban_unit: this.answer(asked, 'unit'),
      jawaban_tpi: this.answer(asked, 'tpi'),
      catatan_unit: this.notes(asked, 'unit'),
      bukti_dukung_unit: this.evidence(asked),
      catatan_tpi: this.notes(asked, 'tpi'),
    };
  }

  private answer(asked: Asked, by: Side): string | null {
    const { indicator, answer, input } = asked;
    const side = answer?.sides[by];
    const entry = input ? side?.inputs.get(input.key) : side?.value;
    if (!entry) return null;
    const said = input ? countIn(entry) : side && markAnswer(indicator, side, by).value;
    if (said === null && isSaid(entry))
      this.losses.add('unusable', entry.raw, entry.origin, about(asked, by));
    return said ?? null;
  }

  private notes(asked: Asked, by: Side): string | null {
    const { answer, input, isFirst } = asked;
    const side = answer?.sides[by];
    const own = input ? side?.inputs.get(input.key)?.notes : null;
    const whole = isFirst ? side?.notes : null;
    const both = [whole, own].flatMap((note) => (note && note.raw.trim() !== '' ? [note] : []));
    const [first, second] = both;
    if (first && second) this.losses.add('note-joined', second.raw, second.origin, about(asked, by));
    return both.length === 0 ? null : both.map(({ raw }) => raw.trim()).join('\n');
  }

  private evidence(asked: Asked): string | null {
    const { answer, input, isFirst } = asked;
    const beside = (by: Side) => (input ? (answer?.sides[by].inputs.get(input.key)?.evidence ?? []) : []);
    for (const { raw, origin } of beside('tpi'))
      this.losses.add('evidence-tpi', raw, origin, about(asked, 'tpi'));
    const all = [...(isFirst ? (answer?.evidence ?? []) : []), ...beside('unit')];
    const pieces = all.filter(({ raw }) => raw.trim() !== '');
    if (pieces.length === 0) return null;
    const joined = pieces.map(({ raw }) => raw.trim()).join('; ');
    this.tellEvidence(pieces, joined, about(asked));
    return joined;
  }

  /** The reader splits lists of links, and nothing else. */
  private tellEvidence(pieces: readonly Entry[], joined: string, of: Subject): void {
    const read = splitEvidence(joined);
    if (read.length === pieces.length && read.every((text, i) => text === pieces[i]?.raw.trim())) return;
    const what = read.length < pieces.length ? 'evidence-joined' : 'evidence-split';
    this.losses.add(what, joined, pieces[0]?.origin ?? null, of);
  }
}

const about = ({ indicator, input }: Asked, by?: Side): Subject => ({
  indicator: indicator.id,
  ...(by && { by }),
  ...(input && { input: input.key }),
});

/** Something stands there, if only what nobody can use. */
const isSaid = ({ raw, unusable }: Entry): boolean => unusable === true || !isBlankText(raw);

const countIn = ({ raw, unusable }: Entry): string | null => (unusable ? null : readCount(raw));
