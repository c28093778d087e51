import { countOf, statusOf, weighed } from '../../check/judgement.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { refuse } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { cliText } from '../../messages/cli.js';
import type { CliText } from '../../messages/id/cli.js';
import { visible } from '../../report/page/visible.js';
import { worksheetLimits } from '../../source/limits.js';
import { textFault } from '../../source/scan.js';
import { mergeWorksheets } from '../../worksheet/merge/merge.js';
import type { ReadingOptions } from '../../worksheet/reading.js';
import { worksheetYaml } from '../../write/worksheet-yaml.js';
import { answeredText } from '../answered.js';
import type { ExitStatus } from '../exit-status.js';
import { writeOutput } from '../files.js';
import { knownAs } from '../instrument.js';
import { open, openFile } from '../opening.js';
import { describeProblems } from '../problems.js';
import { say } from '../say.js';
import { type Streams, write } from '../streams.js';
import { tellUnitFile } from '../unit-files.js';
import { UsageError } from '../usage-error.js';

export interface MergeOptions {
  readonly lang: Lang;
  /** `-` for standard output. */
  readonly output: string;
  readonly tpiFrom: 'unit' | 'tpi';
  readonly instrument: readonly string[];
  readonly unit?: string;
  /** Of the unit's workbook, and of the TPI's unless it has one of its own. */
  readonly sheet?: string;
  readonly tpiSheet?: string;
  /** The unit's answers in its workbook. */
  readonly column?: string;
  /** The assessors' answers in theirs. */
  readonly team?: string;
  readonly config?: string;
  readonly stdinName: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

const endings = ['.yaml', '.yml'];

/** `lke merge UNIT TPI -o FILE`: the TPI's answers and notes beside the unit's; conflicts on standard error. */
export async function merge(
  unit: string,
  tpi: string,
  options: MergeOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(options.lang);
  checkUsage(unit, tpi, options, text);
  const opening = await open(options, streams);
  const first = await openFile(unit, opening, { ...options, ...unitReading(options) });
  const { instrument } = first;
  // the unit's data belong to the unit's file; the TPI's may still have its own beside it
  const { stdinName } = options;
  // and both answer the same questions
  const { known } = opening;
  const same = { ...opening, known: { ...known, all: [knownAs(known, instrument.id)] as const } };
  const second = await openFile(tpi, same, { stdinName, ...tpiReading(options) });
  const merged = mergeWorksheets(first.worksheet, second.worksheet, instrument, options.tpiFrom);
  const about = [text.mergedFrom(first.source.path, second.source.path)];
  const yaml = worksheetYaml(instrument, merged.worksheet, { about });
  const fault = textFault(yaml, worksheetLimits);
  if (fault) refuse('yaml-too-large', { path: options.output }, { what: fault });
  await deliver(yaml, options, streams, text);
  for (const { worksheet } of [first, second]) await tellUnitFile(worksheet, options, streams);
  const found = [first, second].map(({ source, worksheet }) => ({
    path: source.path,
    diagnostics: worksheet.diagnostics,
  }));
  for (const { path, diagnostics } of found) await tell(`${visible(path)}:`, diagnostics, options, streams);
  await tell('', merged.diagnostics, options, streams);
  const conflicts = countOf(merged.diagnostics, 'error');
  if (!options.quiet)
    await say(
      streams,
      text.merged(
        answeredText(instrument, { ...first.worksheet, ...merged.worksheet }, options.lang),
        conflicts,
      ),
    );
  return statusOf(
    [merged, ...found].flatMap((f) => f.diagnostics),
    [],
  );
}

const unitReading = ({ sheet, column }: MergeOptions): ReadingOptions => ({
  by: 'unit',
  ...(sheet !== undefined && { sheet }),
  ...(column !== undefined && { column }),
});

/** `--team` names the assessors' answers also where they wrote them in the unit's place. */
function tpiReading({ sheet, tpiSheet = sheet, team, tpiFrom }: MergeOptions): ReadingOptions {
  return {
    by: tpiFrom,
    ...(tpiSheet !== undefined && { sheet: tpiSheet }),
    ...(team !== undefined && (tpiFrom === 'tpi' ? { team } : { column: team })),
  };
}

function checkUsage(unit: string, tpi: string, { output }: MergeOptions, text: CliText): void {
  if (unit === '-' && tpi === '-') throw new UsageError(text.errors.oneStdin);
  if (output !== '-' && !endings.some((ending) => output.toLowerCase().endsWith(ending)))
    throw new UsageError(text.errors.outputEnding(visible(output), endings.join(', ')));
}

async function deliver(
  yaml: string,
  { output, force, quiet }: MergeOptions,
  streams: Streams,
  text: CliText,
): Promise<void> {
  if (output === '-') return write(streams.stdout, yaml);
  await writeOutput(output, yaml, { force }, streams);
  if (!quiet) await say(streams, text.written(output));
}

/** Findings under a title; errors alone with `--quiet`. */
async function tell(
  title: string,
  diagnostics: readonly Diagnostic[],
  { quiet, lang }: MergeOptions,
  streams: Streams,
): Promise<void> {
  const shown = quiet ? diagnostics.filter((d) => d.severity === 'error') : diagnostics;
  if (shown.length === 0) return;
  await say(
    streams,
    `${title && `${title}\n`}${describeProblems(
      shown.map((d) => weighed(d, 'unit')),
      lang,
    )}`,
  );
}
