import type { Subject as About, Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import { factsOf } from '../../instrument/facts.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import { splitEvidence } from '../../worksheet/evidence/split.js';
import { clean } from '../../worksheet/text.js';
import type { Answer, Entry, InputEntry, SideAnswer, Unit, Worksheet } from '../../worksheet/worksheet.js';
import { Losses } from '../losses.js';
import type { Written } from '../worksheet-yaml.js';
import { answerCell, countCell, readBack } from './answer-cells.js';
import { prerequisiteValue } from './prerequisite-cells.js';
import { longestCell, storable } from './text.js';

/** A worksheet as our workbook will hold it and read it back, and what it cannot hold. */
export interface Carried {
  readonly worksheet: Worksheet;
  readonly lost: readonly Diagnostic[];
}

export function carryToBook(instrument: Instrument, written: Written): Carried {
  const carrier = new Carrier(new Losses('xlsx'));
  const answers = new Map<string, Answer>();
  for (const indicator of instrument.indicators) {
    const answer = written.answers.get(indicator.id);
    if (answer) answers.set(indicator.id, carrier.answer(indicator, answer));
  }
  const worksheet: Worksheet = {
    format: 'yaml',
    layout: null,
    unit: carrier.unit(written.unit),
    prerequisites: carrier.prerequisites(instrument, written.prerequisites),
    answers,
    origin: { path: '' },
    hasTpi: [...answers.values()].some(({ sides }) => sides.tpi.value !== null || sides.tpi.inputs.size > 0),
    cache: null,
    book: null,
    diagnostics: [],
  };
  return { worksheet, lost: carrier.losses.found };
}

class Carrier {
  constructor(readonly losses: Losses) {}

  answer(indicator: Indicator, answer: Answer): Answer {
    const about = { indicator: indicator.id };
    const { effort, person, due } = answer;
    return {
      sides: {
        unit: this.side(indicator, answer.sides.unit, 'unit'),
        tpi: this.side(indicator, answer.sides.tpi, 'tpi'),
      },
      evidence: this.evidence(answer.evidence, about),
      effort: effort && this.number(effort),
      person: person ? this.text(person, about) : null,
      due: due ?? null,
    };
  }

  private side(indicator: Indicator, side: SideAnswer, by: Side): SideAnswer {
    const about = { indicator: indicator.id, by };
    const inputs = new Map<string, InputEntry>();
    for (const [key, entry] of side.inputs) {
      const ofInput = { ...about, input: key };
      const { notes, evidence = [], ...rest } = entry;
      const carried = this.value(rest, countCell, ofInput);
      const note = notes ? this.text(notes, ofInput) : null;
      const pieces =
        by === 'unit' ? this.evidence(evidence, ofInput) : this.withoutEvidence(evidence, ofInput);
      if (carried)
        inputs.set(key, {
          ...carried,
          ...(note && { notes: note }),
          ...(pieces.length > 0 && { evidence: pieces }),
        });
    }
    const value = side.value && this.value(side.value, (raw) => answerCell(raw, indicator), about);
    return { ...side, value, inputs, notes: side.notes && this.text(side.notes, about) };
  }

  /** An answer as the cell holds it; null where it would be a blank. */
  private value(entry: Entry, cell: (raw: string) => string | number | null, about: About): Entry | null {
    if (entry.unusable) {
      this.losses.add('unusable', entry.raw, entry.origin, about);
      return null;
    }
    const text = this.storable(entry, clean(entry.raw), about);
    const value = cell(text);
    if (value !== null) return { ...entry, raw: readBack(value) };
    if (entry.raw.trim() !== '') this.losses.add('blank', entry.raw, entry.origin, about);
    return null;
  }

  private number({ raw, origin }: Entry): Entry {
    const value = countCell(raw);
    return { origin, raw: value === null ? raw : readBack(value) };
  }

  private text(entry: Entry, about: About): Entry | null {
    if (entry.unusable) return null;
    const raw = this.storable(entry, entry.raw, about);
    return raw === '' ? null : { ...entry, raw };
  }

  private evidence(entries: readonly Entry[], about: About): Entry[] {
    return entries.flatMap((entry) => {
      const carried = this.text(entry, about);
      if (!carried) return [];
      const pieces = carried.raw
        .split('\n')
        .flatMap(splitEvidence)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');
      if (pieces.length !== 1) this.losses.add('evidence-split', entry.raw, entry.origin, about);
      return pieces.map((raw) => ({ ...carried, raw }));
    });
  }

  private withoutEvidence(entries: readonly Entry[], about: About): [] {
    for (const { raw, origin } of entries) this.losses.add('evidence-tpi', raw, origin, about);
    return [];
  }

  unit(unit: Unit): Unit {
    const text = (field: 'id' | 'name' | 'institution' | 'category' | 'affirmation') => {
      const raw = unit[field] ?? null;
      return raw === null ? null : this.storable({ raw, origin: null }, raw, { node: field }) || null;
    };
    return {
      ...unit,
      id: text('id'),
      name: text('name'),
      institution: text('institution'),
      category: text('category'),
      affirmation: text('affirmation'),
    };
  }

  prerequisites(instrument: Instrument, written: Worksheet['prerequisites']): Map<string, Entry> {
    const carried = new Map<string, Entry>();
    for (const item of factsOf(instrument)) {
      const entry = written.get(item.id);
      const value = entry && this.value(entry, (raw) => prerequisiteValue(item, raw), { node: item.id });
      if (value) carried.set(item.id, value);
    }
    return carried;
  }

  /** What a cell keeps of a text; what it does not is told. */
  private storable({ raw, origin }: Source, text: string, about: About): string {
    const wanted = text.replace(/\r\n?/g, '\n').trim();
    const kept = storable(wanted).trim();
    if (kept.length < wanted.length && wanted.length > longestCell)
      this.losses.add('length', raw, origin, about);
    else if (kept !== wanted) this.losses.add('characters', raw, origin, about);
    return kept;
  }
}

interface Source {
  readonly raw: string;
  readonly origin: Entry['origin'] | null;
}
