import { jsonLine } from '../../format/ndjson.js';
import type { BatchRow, LeftOut } from '../../report/batch/batch-schema.js';
import { gatesOf } from '../../report/batch/standing.js';
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
  private pending: LeftOut;
  private held: BatchRow | null = null;

  private readonly gates: ReturnType<typeof gatesOf>;

  constructor(private readonly options: CollectOptions) {
    this.gates = gatesOf(options.asked, options.asked.policy.by);
    this.pending = { ...options.leftOut };
  }

  /** Whether nobody wants the rest: lines alone, and their readers gone. */
  get isUnread(): boolean {
    return !this.options.keep && this.options.outputs.every((output) => output.isGone());
  }

  get hasTooManyWarnings(): boolean {
    const { maxWarnings } = this.options.asked;
    return maxWarnings !== null && this.warnings > maxWarnings;
  }

  /** One file's line; null for a file of our own, which is left out. */
  async accept(line: string | null): Promise<void> {
    if (line === null) {
      this.pending.own++;
      return;
    }
    await this.acceptRow(JSON.parse(line) as BatchRow);
  }

  /** One row stays behind, so that what is left out after the last one still has a row to be told with. */
  async acceptRow(row: BatchRow): Promise<void> {
    await this.release();
    this.held = row;
  }

  /** Lets the last row go. */
  async finish(): Promise<void> {
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
    const { temporary, own, other } = this.pending;
    if (temporary + own + other === 0) return row;
    this.pending = { temporary: 0, own: 0, other: 0 };
    const before = row.leftOut ?? { temporary: 0, own: 0, other: 0 };
    return {
      ...row,
      leftOut: {
        temporary: before.temporary + temporary,
        own: before.own + own,
        other: before.other + other,
      },
    };
  }

  /** The worst of all files: a defect, unreadable, errors or a gate. */
  private judge(row: BatchRow): void {
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
