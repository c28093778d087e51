import type { Code } from '../diagnostic/catalogue.js';
import { diagnose, refuse, UserError } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import { type Fit, fitOf, misfit } from './fit.js';
import type { Entry, Worksheet } from './worksheet.js';

/** The instruments that a worksheet may be of. */
export interface KnownInstruments {
  /** The one to prefer first. */
  readonly all: readonly [Instrument, ...Instrument[]];
  /** Ids of those that the user asked for: taken wherever the file has all of their questions. */
  readonly asked: ReadonlySet<string>;
}

/** No choice. */
export const only = (instrument: Instrument): KnownInstruments => ({ all: [instrument], asked: new Set() });

/** A worksheet with the instrument that its questions are of. */
export interface OpenedWorksheet {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
}

/** A file that can be read by any instrument. */
export interface ReadableWorksheet {
  /** The instrument that the file names. */
  readonly named: Entry | null;
  readonly path: string;
  /** Whether a file of this kind has every question: what a form lacks is not asked, what a text lacks not answered. */
  readonly isForm: boolean;
  /** @throws UserError when it is no worksheet of the instrument. */
  readonly read: (instrument: Instrument) => Worksheet;
}

interface Candidate extends OpenedWorksheet {
  readonly fit: Fit;
}

/**
 * Reads a worksheet by the instrument that it names, or else by the known one whose questions it has. Where the
 * questions differ all the same, no verdict can rest on it, and that is said.
 * @throws UserError when no known instrument fits, or several do that score otherwise.
 */
export function chooseInstrument(file: ReadableWorksheet, known: KnownInstruments): OpenedWorksheet {
  const { named } = file;
  const [first, ...others] = known.all;
  if (named === null && others.length > 0) {
    const candidates = readable(file, known.all);
    return judged(file, bestOf(candidates, known, file.path), () => candidates);
  }
  const instrument = named === null ? first : byName(named, known.all);
  const worksheet = file.read(instrument);
  return judged(file, { instrument, worksheet, fit: fitOf(worksheet, instrument) }, () =>
    readable(file, others.length > 0 ? known.all : []),
  );
}

function byName(named: Entry, all: readonly Instrument[]): Instrument {
  const found = all.find(({ id }) => id === named.raw);
  const known = all.map(({ id }) => id).join(', ');
  return found ?? refuse('worksheet-instrument', named.origin, { found: named.raw, known });
}

const noneOf: readonly Code[] = ['lke-not-found', 'lke-rows', 'portalrb-no-answers'];

/** The file read by each instrument of which it is a worksheet. @throws UserError when it is none of any. */
function readable(file: ReadableWorksheet, all: readonly Instrument[]): Candidate[] {
  const errors: UserError[] = [];
  const found = all.flatMap((instrument): Candidate[] => {
    try {
      const worksheet = file.read(instrument);
      return [{ instrument, worksheet, fit: fitOf(worksheet, instrument) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
      return [];
    }
  });
  // that something is wrong with a worksheet says more than that it is none of another instrument
  const told = errors.find(({ diagnostics: [{ code }] }) => !noneOf.includes(code)) ?? errors[0];
  if (found.length === 0 && told) throw told;
  return found;
}

/** What the user asked for where the file has all its questions, else the one with the fewest differences. */
function bestOf(candidates: readonly Candidate[], { asked }: KnownInstruments, path: string): Candidate {
  const isAsked = ({ instrument }: Candidate) => asked.has(instrument.id);
  const complete = candidates.filter((one) => isAsked(one) && one.fit.lacking.length === 0);
  const eligible = complete.length > 0 ? complete : candidates;
  const least = Math.min(...eligible.map(({ fit }) => misfit(fit)));
  const best = eligible.filter(({ fit }) => misfit(fit) === least);
  const preferred = best.some(isAsked) ? best.filter(isAsked) : best;
  const [first] = preferred;
  if (!first) throw new Error('a worksheet that can be read has an instrument');
  const others = preferred.filter(
    ({ instrument }) => instrument.fingerprint !== first.instrument.fingerprint,
  );
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ instrument }) => instrument.id);
  return refuse('instrument-ambiguous', { path }, { instruments: ids.join(', ') });
}

/** At most this many questions are named. */
const shown = 5;

function judged(
  file: ReadableWorksheet,
  chosen: Candidate,
  others: () => readonly Candidate[],
): OpenedWorksheet {
  const { instrument, worksheet, fit } = chosen;
  if (misfit(fit) === 0) return { instrument, worksheet };
  const better = others()
    .filter((other) => misfit(other.fit) < misfit(fit))
    .sort((a, b) => misfit(a.fit) - misfit(b.fit))[0];
  if (!better && fit.leftOver.length === 0 && !file.isForm) return { instrument, worksheet };
  const lacking = file.isForm || better ? fit.lacking : [];
  const params = {
    instrument: instrument.id,
    leftOver: named(fit.leftOver.map(({ text }) => text)),
    leftOverCount: fit.leftOver.length,
    lacking: named(lacking),
    lackingCount: lacking.length,
    better: better?.instrument.id ?? '',
  };
  const finding = diagnose('instrument-mismatch', fit.leftOver[0]?.origin ?? worksheet.origin, params);
  return {
    instrument,
    worksheet: { ...worksheet, mismatched: true, diagnostics: [...worksheet.diagnostics, finding] },
  };
}

/** The first few, each cut where it is long. */
function named(texts: readonly string[]): string {
  const few = texts.slice(0, shown).map((text) => (text.length > 80 ? `${text.slice(0, 77)}...` : text));
  return [...few, ...(texts.length > shown ? ['...'] : [])].join('; ');
}
