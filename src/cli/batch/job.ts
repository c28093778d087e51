import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { buildInstrument, type InstrumentSource } from '../../instrument/build.js';
import { messagesIn } from '../../messages/messages.js';
import { type RowContext, readRow } from '../../report/batch/read.js';
import { unscoredRow } from '../../report/batch/row.js';
import type { BatchRow } from '../../report/batch/schema.js';
import type { Policy } from '../../scoring/policy.js';
import { decode } from '../../source/decode.js';
import type { ReadingOptions } from '../../worksheet/reading.js';
import { readUnitFile } from '../../worksheet/yaml/unit-file.js';
import { readIfPresent, readNamed } from '../files.js';
import { unitFileBeside } from '../opening.js';
import { platform } from '../platform.js';
import { type AskedTerms, checkedBy } from '../terms.js';
import type { Workplace } from '../workplace.js';

/** What every file is judged by, as plain data that can be handed to a thread. */
export interface BatchJob {
  readonly source: InstrumentSource;
  readonly asked: AskedTerms;
  /** `--unit`: data for all files. */
  readonly shared: { readonly path: string; readonly bytes: Uint8Array } | null;
  readonly reading: ReadingOptions;
  readonly lang: Lang;
  /** The working folder. */
  readonly folder: string;
}

/**
 * What rows are made with; the instrument is built here, once a process.
 * @throws UserError when the shared unit file is none.
 */
export function contextOf(job: BatchJob): RowContext {
  const { source, asked, shared, reading, lang } = job;
  const instrument = buildInstrument(source);
  return {
    known: [instrument],
    terms: checkedBy(asked),
    shared: shared && readUnitFile(decode(shared.bytes, shared.path), shared.path, instrument),
    reading,
    lang,
    platform,
  };
}

/**
 * The row of one file; null for a file of our own. Whatever goes wrong with a file is said in its row: it must not stop
 * the others.
 */
export async function processFile(
  path: string,
  context: RowContext,
  workplace: Workplace,
): Promise<BatchRow | null> {
  try {
    const bytes = await readNamed(path, workplace);
    const beside = unitFileBeside(path);
    const unitBytes = await readIfPresent(beside, workplace);
    const unitFile = unitBytes && { path: beside, bytes: unitBytes };
    return await readRow({ path, bytes, unitFile }, context);
  } catch (error) {
    if (!(error instanceof UserError)) return defectRow(path, error, context.terms.policy, context.lang);
    const [first] = error.diagnostics;
    const message = messagesIn(context.lang).describe(first);
    return unscoredRow({ path, sha256: null }, { code: first.code, message }, context.terms.policy);
  }
}

/** The code of rows whose file brought this program down. */
export const defectCode = 'defect';

/** The row of a file that this program fails on. */
export function defectRow(path: string, error: unknown, policy: Policy, lang: Lang): BatchRow {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = messagesIn(lang).text.batch.defect(detail);
  return unscoredRow({ path, sha256: null }, { code: defectCode, message }, policy);
}
