import path from 'node:path';
import { UserError } from '../../diagnostic/diagnostic.js';
import { messagesIn } from '../../messages/messages.js';
import type { BatchResult, RankedRow } from '../../report/batch/batch-schema.js';
import { judgeUnit } from '../../report/batch/read.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { protectInputs } from '../files.js';
import { makeReady } from '../folder-output.js';
import { knownAs } from '../instrument.js';
import { judgedDocument } from '../judged-document.js';
import { deliver } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import type { BatchJobs } from './batch-jobs.js';
import { draftNames } from './draft-names.js';
import { contextOf, inputOf } from './job.js';
import { Progress } from './progress.js';

/** A file with answers of the TPI, and the name of its draft. */
interface Draft {
  readonly path: string;
  readonly file: string;
}

/** Drafts of the LHE that a run is to write: known, and their names free, before it writes anything. */
export class Drafts {
  private constructor(
    private readonly drafts: readonly Draft[],
    private readonly lacking: readonly RankedRow[],
    private readonly folder: string,
    private readonly plan: BatchJobs,
  ) {}

  /**
   * The drafts of a recap's rows, whose names are free.
   * @throws UserError when one exists and may not be replaced.
   */
  static async ready(
    { rows }: BatchResult,
    folder: string,
    plan: BatchJobs,
    streams: Streams,
  ): Promise<Drafts> {
    const names = draftNames(plan.files);
    const hasTpi = ({ assessments }: RankedRow) => assessments.some(({ by }) => by === 'tpi');
    const drafts = rows.filter(hasTpi).map(({ path: name }) => ({
      path: name,
      file: path.join(folder, names.get(name) ?? ''),
    }));
    await protectInputs(plan.files, streams);
    await makeReady(
      drafts.map(({ file }) => file),
      plan.options,
      streams,
    );
    return new Drafts(
      drafts,
      rows.filter((row) => !hasTpi(row)),
      folder,
      plan,
    );
  }

  /** Writes them one after the other, each whole or not at all, and tells whose are lacking and why. */
  async write(signal: AbortSignal, streams: Streams): Promise<ExitStatus> {
    const { text, options } = this.plan;
    const progress = options.quiet ? null : new Progress(streams, this.drafts.length, text);
    const failed: string[] = [];
    let done = 0;
    try {
      // by the TPI, whoever decides in the recap: a draft is the TPI's report
      const { job } = this.plan;
      const policy = { ...job.asked.policy, by: 'tpi' as const };
      const context = contextOf({ ...job, asked: { ...job.asked, policy } });
      for (const draft of this.drafts) {
        await new Promise((resolve) => setImmediate(resolve));
        if (signal.aborted) break;
        const why = await this.writeOne(draft, context, streams);
        if (why !== null) failed.push(text.batch.draftLacking(draft.file, draft.path, why));
        progress?.update(++done);
      }
    } finally {
      progress?.end();
    }
    for (const line of failed) await say(streams, line);
    if (!options.quiet) await this.tell(done - failed.length, streams);
    if (signal.aborted) return exitStatus.interrupted;
    return failed.length > 0 || this.drafts.length === 0 ? exitStatus.cannot : exitStatus.done;
  }

  /** @returns why there is none; null when it is written. */
  private async writeOne(
    { path: name, file }: Draft,
    context: ReturnType<typeof contextOf>,
    streams: Streams,
  ): Promise<string | null> {
    const { options, known } = this.plan;
    const { lang } = options;
    let document: Awaited<ReturnType<typeof judgedDocument>>;
    try {
      const { about: _, ...findings } = await judgeUnit(await inputOf(name, streams), context);
      const { wordings } = knownAs(known, findings.instrument.id);
      const said = { ...options, detail: false, again: [name], asPaper: true };
      document = await judgedDocument({ ...findings, wordings }, said);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return messagesIn(lang).describe(error.diagnostics[0]);
    }
    await deliver(document, [{ name: 'docx', file }], { ...options, quiet: true }, streams);
    return null;
  }

  private async tell(written: number, streams: Streams): Promise<void> {
    const { batch } = this.plan.text;
    for (const { unit, path: file, status, reason } of this.lacking) {
      const why = status === 'missing' ? batch.draftWhy.missing : (reason?.message ?? batch.draftWhy.tpi);
      await say(streams, batch.draftLacking(unit.name, status === 'missing' ? '' : file, why));
    }
    await say(streams, written === 0 ? batch.noDrafts : batch.drafts(written, this.folder));
    if (written > 0 && this.plan.job.asked.policy.by !== 'tpi') await say(streams, batch.draftsDiffer);
  }
}
