import { judgeWorksheet, type Terms } from '../../check/judgement.js';
import { type Diagnostic, UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import { messagesIn } from '../../messages/messages.js';
import { Content } from '../../source/content.js';
import { decode } from '../../source/decode.js';
import type { Platform, SourceFile } from '../../source/platform.js';
import type { KnownInstruments } from '../../worksheet/choose.js';
import { openWorksheet } from '../../worksheet/open.js';
import type { ReadingOptions } from '../../worksheet/reading.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { readUnitFile, type UnitFile, withUnitFile } from '../../worksheet/yaml/unit-file.js';
import type { BatchRow } from './batch-schema.js';
import { isOwnContent } from './file-kinds.js';
import { scoredRow, unscoredRow } from './row.js';

/** What every file of a batch is read and judged with; made once. */
export interface RowContext {
  readonly known: KnownInstruments;
  readonly terms: Terms;
  /** Unit data and prerequisites shared by all files; what a file says itself comes first. */
  readonly shared: ((instrument: Instrument) => UnitFile) | null;
  /** How workbooks are read where they leave a choice. */
  readonly reading: ReadingOptions;
  readonly lang: Lang;
  readonly platform: Platform;
}

/** One file, and the unit file beside it. */
export interface RowInput extends SourceFile {
  readonly unitFile: SourceFile | null;
}

/** From bytes to what a recap needs of them; null for a file that this tool wrote itself and that is no worksheet. */
export async function readRow(input: RowInput, context: RowContext): Promise<BatchRow | null> {
  const { known, terms, shared, reading, lang, platform } = context;
  const { path, bytes, unitFile } = input;
  const source = { path, sha256: platform.sha256(bytes) };
  const content = new Content(input);
  try {
    const { instrument, worksheet: read } = await openWorksheet(content, known, platform, reading);
    const filled = shared ? withShared(read, shared(instrument)) : read;
    const beside = unitFile && readUnitFile(decode(unitFile.bytes, unitFile.path), unitFile.path, instrument);
    const worksheet = beside ? withUnitFile(filled, beside) : filled;
    // without answers of the TPI there is nothing to decide by; the unit's own score is still worth knowing
    const judgement = judgeWorksheet(instrument, worksheet, { ...terms, unitForTpi: true });
    return scoredRow({ instrument, worksheet, source, judgement }, lang);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.diagnostics;
    if (isOwnContent(content, first)) return null;
    const message = messagesIn(lang).describe(unquoted(first));
    return unscoredRow(source, { code: first.code, message }, terms.policy);
  }
}

/** A recap goes to others: what stands in a line of a worksheet, a note perhaps, is not copied into it. */
const unquoted = (failure: Diagnostic): Diagnostic =>
  'write' in failure.params
    ? { ...failure, params: { ...failure.params, problem: 'unquoted', found: '', write: '' } }
    : failure;

/** Shared data fill what the worksheet leaves open. */
function withShared(worksheet: Worksheet, shared: UnitFile): Worksheet {
  const given = Object.entries(worksheet.unit).filter(([, value]) => value !== null);
  return {
    ...worksheet,
    unit: { ...shared.unit, ...Object.fromEntries(given) },
    prerequisites: new Map([...shared.prerequisites, ...worksheet.prerequisites]),
  };
}
