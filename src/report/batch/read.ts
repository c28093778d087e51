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
import { noUnit } from '../../worksheet/unit.js';
import { withListed } from '../../worksheet/units/apply.js';
import type { RegisterIndex } from '../../worksheet/units/match.js';
import type { ListedUnit } from '../../worksheet/units/register.js';
import type { Unit, Worksheet } from '../../worksheet/worksheet.js';
import { readUnitFile, type UnitFile, withUnitFile } from '../../worksheet/yaml/unit-file.js';
import { isOwnContent } from '../shared/own-content.js';
import type { Findings } from '../shared/parts.js';
import { unquoted } from '../shared/quoted.js';
import type { BatchRow } from './batch-schema.js';
import { scoredRow, unscoredRow } from './row.js';
import { regulationYears, yearFrom } from './year.js';

/** What every file of a batch is read and judged with; made once. */
export interface RowContext {
  readonly known: KnownInstruments;
  readonly terms: Terms;
  /** Unit data and prerequisites shared by all files; what a file says itself comes first. */
  readonly shared: ((instrument: Instrument) => UnitFile) | null;
  /** How workbooks are read where they leave a choice. */
  readonly reading: ReadingOptions;
  /** `--year`. */
  readonly year: number | null;
  readonly register: RegisterIndex | null;
  readonly lang: Lang;
  readonly platform: Platform;
}

/** One file, and the unit file beside it. */
export interface RowInput extends SourceFile {
  readonly unitFile: SourceFile | null;
  /** A unit file that is not called as it has to be. */
  readonly misnamed: Diagnostic | null;
}

/** From bytes to what a recap needs of them; null for a file that this tool wrote itself and that is no worksheet. */
export async function readRow(input: RowInput, context: RowContext): Promise<BatchRow | null> {
  const { lang, platform } = context;
  try {
    const { about, ...findings } = await judgeUnit(input, context);
    return { ...scoredRow(findings, lang), ...about };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first] = error.diagnostics;
    if (isOwnContent(first)) return null;
    const source = { path: input.path, sha256: platform.sha256(input.bytes) };
    // a recap goes to others
    return unscored(source, reasonOf(unquoted(first), input.path, lang), context);
  }
}

/**
 * What one file comes to, with all that the run knows of its unit.
 * @throws UserError when it cannot be read.
 */
export async function judgeUnit(
  input: RowInput,
  context: RowContext,
  content = new Content(input),
): Promise<Findings & Pick<Placed, 'about'>> {
  const { known, terms, shared, reading, platform } = context;
  const { path, bytes, unitFile, misnamed } = input;
  const { instrument, worksheet: read } = await openWorksheet(content, known, platform, reading);
  const filled = shared ? withShared(read, shared(instrument)) : read;
  // YAML says itself what it says; the file beside it is of a workbook of the same name
  const hasPlace = read.format === 'yaml';
  const beside =
    unitFile && !hasPlace
      ? readUnitFile(decode(unitFile.bytes, unitFile.path), unitFile.path, instrument)
      : null;
  const isMissed = misnamed !== null && !hasPlace && filled.prerequisites.size === 0;
  const own = beside
    ? withUnitFile(filled, beside)
    : isMissed
      ? { ...filled, diagnostics: [...filled.diagnostics, misnamed] }
      : filled;
  const { worksheet, about } = placed(own, path, context);
  // without answers of the TPI there is nothing to decide by; the unit's own score is still worth knowing
  const judgement = judgeWorksheet(instrument, worksheet, { ...terms, unitForTpi: true });
  const source = { path, sha256: platform.sha256(bytes) };
  return { instrument, worksheet, source, judgement, about };
}

/** Why a row's file is not scored; a fault of another file (its unit data) is told with the place where it is. */
export function reasonOf(first: Diagnostic, path: string, lang: Lang): NonNullable<BatchRow['reason']> {
  const { code, origin } = first;
  const said = messagesIn(lang).describe(first);
  if (origin === null || origin.path === path) return { code, message: said };
  const place = 'line' in origin ? `${origin.path}:${origin.line}` : origin.path;
  return { code, message: `${place}: ${said}` };
}

/** A file that could not be read was sent all the same: by whom and for which year, its place may tell. */
export function unscored(
  source: Pick<BatchRow, 'path' | 'sha256'>,
  reason: NonNullable<BatchRow['reason']>,
  context: RowContext,
): BatchRow {
  const { unit, about } = placeOf(source.path, null, context);
  const row = unscoredRow(source, reason, context.terms.policy);
  const { category: _, affirmation: __, name, ...known } = unit;
  const named = name !== null;
  return { ...row, unit: { ...row.unit, ...known, name: name ?? row.unit.name }, named, ...about };
}

/** The worksheet with what the list of units says, and with its year. */
function placed(worksheet: Worksheet, path: string, context: RowContext): Placed & { worksheet: Worksheet } {
  const { unit, listed, about } = placeOf(path, worksheet.unit, context);
  if (!listed) return { worksheet: { ...worksheet, unit }, unit, listed, about };
  const { worksheet: filled, differences } = withListed(worksheet, listed);
  const said = { ...about, listed: { line: listed.line, differences: [...differences] } };
  return { worksheet: { ...filled, unit: { ...filled.unit, year: unit.year } }, unit, listed, about: said };
}

interface Placed {
  readonly unit: Unit;
  readonly listed: ListedUnit | null;
  readonly about: Pick<BatchRow, 'yearFrom' | 'listed'>;
}

/** Whose file it is and of which year, by all who may know. @param own what the file says; null for one that says nothing. */
function placeOf(path: string, own: Unit | null, { known, year: option, register }: RowContext): Placed {
  const clues = {
    option,
    list: null,
    file: own?.year ?? null,
    path,
    regulations: regulationYears(known.all),
  };
  const first = yearFrom(clues).year;
  const listed = register?.find({ path, unit: own, year: first }) ?? null;
  const { year, from } = yearFrom({ ...clues, list: listed?.unit.year ?? null });
  const line = listed && { line: listed.line, differences: [] };
  return {
    unit: { ...(own ?? listed?.unit ?? noUnit), year },
    listed,
    about: { yearFrom: from, ...(register && { listed: line }) },
  };
}

/** Shared data fill what the worksheet leaves open. */
function withShared(worksheet: Worksheet, shared: UnitFile): Worksheet {
  const given = Object.entries(worksheet.unit).filter(([, value]) => value !== null);
  return {
    ...worksheet,
    unitFile: shared.path,
    unit: { ...shared.unit, ...Object.fromEntries(given) },
    prerequisites: new Map([...shared.prerequisites, ...worksheet.prerequisites]),
  };
}
