import { appendFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document, PartsOf } from '../report/document.js';
import type { Streams } from './streams.js';
import { fullName } from './workplace.js';

/** A step summary may have 1 MiB with what other steps of the job wrote into it, beyond which none of it is shown. */
const summaryBytes = 1024 * 1024;

/**
 * Names files as the repository that a service checked out knows them, wherever in it the command is run; names of files
 * outside of it stay as they are.
 */
export async function fromRepository({ env, folder }: Streams): Promise<(name: string) => string> {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  if (!root) return (name) => name;
  const roots = [path.resolve(root), await realpath(root).catch(() => root)];
  return (name) => {
    const full = path.resolve(folder, name);
    const found = roots
      .map((from) => path.relative(from, full))
      .find((inside) => inside !== '' && !/^\.\.($|[\\/])/.test(inside) && !path.isAbsolute(inside));
    return found ?? name;
  };
}

/** What became of the job's page. */
export interface StepSummary {
  /** Whether every finding stands there; false where there is no such page, or it takes no more. */
  readonly isTold: boolean;
  /** Why it could not be written; null where it could, or nobody asked. */
  readonly failure: unknown;
}

/**
 * All findings for the job's page on GitHub, as far as they fit beside what is there.
 */
export async function writeStepSummary(
  document: Document<PartsOf<'check'>>,
  streams: Streams,
): Promise<StepSummary> {
  const file = streams.env.GITHUB_STEP_SUMMARY;
  if (!file) return { isTold: false, failure: null };
  const full = fullName(file, streams);
  const there = await stat(full).then(
    (info) => info.size,
    () => 0,
  );
  const { stepSummary } = await import('../format/github.js');
  const { text, isWhole } = await stepSummary(document, summaryBytes - there);
  const failure = await appendFile(full, text).then(
    () => null,
    (error: unknown) => error,
  );
  return { isTold: isWhole && failure === null, failure };
}
