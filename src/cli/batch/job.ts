import { type Diagnostic, UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { buildInstrument, type InstrumentSource } from '../../instrument/build.js';
import type { Instrument } from '../../instrument/model.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { type RowContext, type RowInput, readRow, reasonOf, unscored } from '../../report/batch/read.js';
import { unscoredRow } from '../../report/batch/row.js';
import type { Policy } from '../../scoring/policy.js';
import { decode } from '../../source/decode.js';
import type { ReadingOptions } from '../../worksheet/reading.js';
import { RegisterIndex } from '../../worksheet/units/match.js';
import { readUnitFile, type UnitFile } from '../../worksheet/yaml/unit-file.js';
import { checkedBy } from '../checked-terms.js';
import { readNamed } from '../files.js';
import { causeOf } from '../inputs/cause.js';
import { platform } from '../platform.js';
import type { AskedTerms } from '../terms.js';
import { misnamedBeside, readUnitFileBeside } from '../unit-files.js';
import type { Workplace } from '../workplace.js';
import type { UsedRegister } from './units.js';

/** What every file is judged by, as plain data that can be handed to a thread. */
export interface BatchJob {
  /** Every known instrument, the one to prefer first. */
  readonly sources: readonly InstrumentSource[];
  /** Ids of those asked for. */
  readonly preferred: readonly string[];
  readonly asked: AskedTerms;
  /** `--unit`: data for all files. */
  readonly shared: { readonly path: string; readonly bytes: Uint8Array } | null;
  readonly reading: ReadingOptions;
  readonly lang: Lang;
  /** The working folder. */
  readonly folder: string;
  /** Names with nothing to read behind, and why. */
  readonly refused: ReadonlyMap<string, Diagnostic>;
  /** Names that nothing had when they were asked for. */
  readonly missing: ReadonlySet<string>;
  /** `--year`. */
  readonly year: number | null;
  /** `--units`. */
  readonly used: UsedRegister | null;
}

/**
 * What rows are made with; the instrument is built here, once a process.
 * @throws UserError when the shared unit file is none.
 */
export function contextOf(job: BatchJob): RowContext {
  const { sources, preferred, asked, shared, reading, lang } = job;
  const [first, ...others] = sources.map(buildInstrument);
  if (!first) throw new Error('a batch knows an instrument');
  return {
    known: { all: [first, ...others], asked: new Set(preferred) },
    terms: checkedBy(asked),
    shared: shared && sharedData(shared, [first, ...others]),
    reading,
    year: job.year,
    register: job.used && new RegisterIndex(job.used.register, job.used.files),
    lang,
    platform,
  };
}

/**
 * The shared unit data as each instrument reads them: prerequisites differ.
 * @throws UserError when they are none by any of them.
 */
function sharedData(
  { bytes, path }: NonNullable<BatchJob['shared']>,
  instruments: readonly Instrument[],
): NonNullable<RowContext['shared']> {
  const text = decode(bytes, path);
  const read = new Map<Instrument, UnitFile>();
  const errors: UserError[] = [];
  for (const instrument of instruments) {
    try {
      read.set(instrument, readUnitFile(text, path, instrument));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      errors.push(error);
    }
  }
  const [first] = errors;
  if (first && read.size === 0) throw first;
  return (instrument) => read.get(instrument) ?? readUnitFile(text, path, instrument);
}

/**
 * The row of one file; null for a file of our own. Whatever goes wrong with a file is said in its row: it must not stop
 * the others.
 */
export async function processFile(
  path: string,
  context: RowContext,
  { refused, missing }: Pick<BatchJob, 'refused' | 'missing'>,
  workplace: Workplace,
): Promise<BatchRow | null> {
  try {
    const known = refused.get(path);
    if (known) throw new UserError([known]);
    return await readRow(await inputOf(path, workplace), context);
  } catch (error) {
    if (!(error instanceof UserError)) return defectRow(path, error, context.terms.policy, context.lang);
    const [first] = causeOf(error, path, missing).diagnostics;
    return unscored({ path, sha256: null }, reasonOf(first, path, context.lang), context);
  }
}

/** A file, and the unit file beside it. @throws UserError as `readNamed` does. */
export async function inputOf(path: string, workplace: Workplace): Promise<RowInput> {
  const bytes = await readNamed(path, workplace);
  const unitFile = await readUnitFileBeside(path, workplace);
  return { path, bytes, unitFile, misnamed: unitFile ? null : await misnamedBeside(path, workplace) };
}

/** The code of rows whose file brought this program down. */
export const defectCode = 'defect';

/** The row of a file that this program fails on. */
export function defectRow(path: string, error: unknown, policy: Policy, lang: Lang): BatchRow {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = messagesIn(lang).text.batch.defect(detail);
  return unscoredRow({ path, sha256: null }, { code: defectCode, message }, policy);
}
