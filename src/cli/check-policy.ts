import path from 'node:path';
import { countOf, type Judgement } from '../check/judgement.js';
import type { EvidenceMode } from '../check/rules.js';
import type { Lang } from '../diagnostic/lang.js';
import { type FormatName, needs } from '../format/index.js';
import { cliText } from '../messages/cli.js';
import type { CheckedFile } from '../report/check/check-schema.js';
import type { Failure } from '../report/failure/failure-schema.js';
import type { Findings } from '../report/shared/parts.js';
import { loadBaseline, type UsedBaseline } from './baseline.js';
import type { LoadedConfig } from './config.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import type { CommonOptions } from './options.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

export interface CheckOptions extends CommonOptions<'check'> {
  readonly lang: Lang;
  readonly template: boolean;
  /** What to look at first in place of the findings. */
  readonly review: boolean;
  readonly detail: boolean;
  readonly evidence: EvidenceMode;
  readonly gate: readonly string[];
  readonly min: readonly string[];
  readonly severity: readonly string[];
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly filesFrom?: string;
  readonly withoutNotes: boolean;
}

/**
 * A review is of the unit's answers, for people and spreadsheets.
 * @throws UsageError for what has no part of that.
 */
export function checkReviewUse(
  { template, by, lang }: CheckOptions,
  outputs: readonly { readonly name: FormatName }[],
): void {
  const { review } = cliText(lang);
  if (template) throw new UsageError(review.template);
  if (by === 'tpi') throw new UsageError(review.tpi);
  const other = outputs.find(({ name }) => needs(name, 'findings'));
  if (other) throw new UsageError(review.format(other.name));
}

/**
 * The baseline asked for, on the command line or in the configuration; null without one.
 * @throws UserError when it cannot be read.
 */
export async function baselineAsked(
  { baseline }: CheckOptions,
  loaded: LoadedConfig | null,
  streams: Streams,
): Promise<UsedBaseline | null> {
  const name = baseline ?? configuredBaseline(loaded, streams);
  return name === undefined ? null : loadBaseline(name, streams);
}

/** A baseline named in the configuration lies beside it, wherever the command is run. */
function configuredBaseline(
  loaded: LoadedConfig | null,
  { folder }: Pick<Streams, 'folder'>,
): string | undefined {
  const name = loaded?.config.baseline;
  return loaded && name !== undefined
    ? path.relative(folder, path.resolve(folder, path.dirname(loaded.path), name))
    : undefined;
}

/** One file as it was judged and is shown; without a judgement where it could not be read. */
export interface Checked {
  readonly judgement: Judgement | null;
  /** What documents are made from; null where it could not be read. */
  readonly findings: Findings | null;
  readonly shown: CheckedFile | Failure;
}

/** The worst of all files, or 1 for more warnings than may be. */
export function statusOf(files: readonly Checked[], maxWarnings: number | null): ExitStatus {
  const statuses: ExitStatus[] = files.map(({ judgement }) => judgement?.status ?? exitStatus.cannot);
  if (maxWarnings !== null && warningsIn(files) > maxWarnings) statuses.push(exitStatus.notMet);
  return statuses.reduce((worst, status) => (status > worst ? status : worst), exitStatus.done);
}

/** Over all files. */
export const warningsIn = (files: readonly Checked[]): number =>
  files.reduce((sum, { judgement }) => sum + (judgement ? countOf(judgement.diagnostics, 'warning') : 0), 0);
