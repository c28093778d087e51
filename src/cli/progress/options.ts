import { formatsOf } from '../../format/index.js';
import { cliText } from '../../messages/cli.js';
import type { BatchOptions } from '../batch/batch-jobs.js';
import { UsageError } from '../usage-error.js';

/** What chooses, ranks or gates the rows of a recap, of which a progress has none. */
const ofRecaps = ['merge', 'sort', 'filter', 'gate', 'min', 'maxWarnings', 'jobs', 'withoutNotes'] as const;

/** @throws UsageError for options and formats that mean nothing to a progress, and for a plan without one. */
export function checkProgress(options: BatchOptions): void {
  const { batch } = cliText(options.lang);
  if (options.plan !== undefined && !options.progress) throw new UsageError(batch.planAlone);
  if (!options.progress) return;
  const other = ofRecaps.find((name) => options.explicit.has(name));
  if (other !== undefined) throw new UsageError(batch.notWithProgress(flagOf(other)));
  const known: readonly string[] = formatsOf('progress');
  const format = options.format.find(({ name }) => !known.includes(name));
  if (format) throw new UsageError(batch.notWithProgress(`--format ${format.name}`));
}

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
