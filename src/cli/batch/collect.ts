import { jsonLine } from '../../format/ndjson.js';
import type { BatchRow } from '../../report/batch/batch-schema.js';
import { gatesOf } from '../../report/batch/standing.js';
import { type LeftOut, LeftOutTally } from '../../report/shared/left-out.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import type { AskedTerms } from '../terms.js';
import { defectCode } from './job.js';
import type { LineOutput } from './lines.js';

/** What is made of the rows as they come. */
export interface CollectOptions {
  readonly asked: AskedTerms;
  /** Whether a recap needs the rows; lines alone are not kept. */
  readonly keep: boolean;
  readonly outputs: readonly LineOutput[];
  /** Left out before the first row. */
  readonly leftOut: LeftOut;
}

/** Takes the rows of a run in their order: on to the line outputs, into the recap, into the exit status. */
export class Collector {
  readonly rows: BatchRow[] = [];
  status: ExitStatus = exitStatus.done;
  /** Rows so far, and those of files that could not be read. */
  taken = 0;
  unreadable = 0;
  /** Findings that are warnings, over all rows. */
  warnings = 0;
  private readonly pending = new LeftOutTally();
  /** Lines of the list of units that have a file. */
  private readonly lines = new Set<number>();
  private held: BatchRow | null = null;

  private readonly gates: ReturnType<typeof gatesOf>;

  constructor(private readonly options: CollectOptions) {
    this.gates = gatesOf(options.asked, options.asked.policy.by);
    this.pending.addAll(options.leftOut);
  }

  /** Whether nobody wants the rest: lines alone, and their readers gone. */
  get isUnread(): boolean {
    return !this.options.keep && this.options.outputs.every((output) => output.isGone());
  }

  /** Whether no file has given a row. */
  get isEmpty(): boolean {
    return this.taken === 0 && this.held === null;
  }

  get hasTooManyWarnings(): boolean {
    const { maxWarnings } = this.options.asked;
    return maxWarnings !== null && this.warnings > maxWarnings;
  }

  /** One file's line; null for a file of our own, which is left out. */
  async accept(line: string | null, path: string): Promise<void> {
    if (line === null) {
      this.pending.add(path, 'own');
      return;
    }
    await this.acceptRow(JSON.parse(line) as BatchRow);
  }

  /** One row stays behind, so that what is left out after the last one still has a row to be told with. */
  async acceptRow(row: BatchRow): Promise<void> {
    await this.release();
    this.held = row;
  }

  /** Lets the last row go, and tells the units of the list that have none. */
  async finish(waitedFor: readonly { readonly line: number; readonly row: BatchRow }[] = []): Promise<void> {
    await this.release();
    for (const { line, row } of waitedFor) if (!this.lines.has(line)) await this.acceptRow(row);
    await this.release();
    if (this.hasTooManyWarnings) this.worsen(exitStatus.notMet);
  }

  private async release(): Promise<void> {
    const row = this.held;
    this.held = null;
    if (!row) return;
    const complete = this.withLeftOut(row);
    this.judge(complete);
    if (this.options.keep) this.rows.push(complete);
    if (this.options.outputs.length === 0) return;
    const line = jsonLine(complete);
    for (const output of this.options.outputs) await output.write(line);
  }

  private withLeftOut(row: BatchRow): BatchRow {
    if (this.pending.isEmpty) return row;
    this.pending.addAll(row.leftOut);
    return { ...row, leftOut: this.pending.take() };
  }

  /** The worst of all files: a defect, unreadable, errors or a gate. */
  private judge(row: BatchRow): void {
    if (row.status === 'missing') return;
    if (row.listed) this.lines.add(row.listed.line);
    this.taken++;
    this.warnings += row.diagnostics.warnings;
    if (row.status === 'unreadable') {
      this.unreadable++;
      this.worsen(row.reason?.code === defectCode ? exitStatus.defect : exitStatus.cannot);
    } else if (row.diagnostics.errors > 0 || this.gates.some(({ passes }) => !passes(row))) {
      this.worsen(exitStatus.notMet);
    }
  }

  private worsen(status: ExitStatus): void {
    if (status > this.status) this.status = status;
  }
}
