import type { CliText } from '../../messages/id/cli.js';
import type { Streams } from '../streams.js';

/** How often a bar is drawn anew, and a line is written where there is no terminal (milliseconds). */
const barEvery = 100;
const lineEvery = 5_000;

const barWidth = 24;

/** How far a long run is, on stderr: a bar on a terminal, a line now and then otherwise. */
export class Progress {
  private readonly began: number;
  private shown: number;
  private isDrawn = false;

  constructor(
    private readonly streams: Pick<Streams, 'stderr' | 'now'>,
    private readonly total: number,
    private readonly text: CliText,
  ) {
    this.began = streams.now();
    this.shown = this.began;
  }

  /** @param done files so far. */
  update(done: number): void {
    const { stderr } = this.streams;
    const now = this.streams.now();
    const isTerminal = stderr.isTTY === true;
    if (now - this.shown < (isTerminal ? barEvery : lineEvery)) return;
    this.shown = now;
    const rate = (done * 1000) / Math.max(1, now - this.began);
    const left = rate > 0 ? (this.total - done) / rate : 0;
    const said = this.text.batch.progress(done, this.total, rateText(rate), durationText(left));
    if (!isTerminal) {
      stderr.write(`${said}\n`);
      return;
    }
    const filled = Math.round((barWidth * done) / Math.max(1, this.total));
    // carriage return and "erase to the end of the line"
    stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${said}\u001b[K`);
    this.isDrawn = true;
  }

  /** Leaves a clean line behind. */
  end(): void {
    if (this.isDrawn) this.streams.stderr.write('\r\u001b[K');
    this.isDrawn = false;
  }
}

const rateText = (rate: number): string => (rate < 10 ? rate.toFixed(1) : String(Math.round(rate)));

/** Minutes and seconds, hours where there are some. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const end = `${two(minutes)}:${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${end}` : end;
}
