import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headOf, linesIn, type Named, oursIn } from './partial-found.js';

/** What an interrupted run has left. */
export interface Kept {
  /** Of the very same run: its rows are still right where their files are. */
  readonly isSame: boolean;
  /** Its last line was not written to its end, and is dropped. */
  readonly isCut: boolean;
  /** Every whole line, however the file changes meanwhile. */
  readonly lines: () => AsyncIterable<string>;
}

interface Opened {
  readonly file: string;
  readonly handle: FileHandle;
  /** '' for a run that nothing is kept of. */
  readonly head: string;
  readonly kept: Kept | null;
  /** Of what there was, to be read while the file itself changes. */
  readonly copy: string | null;
}

/** Lines of a run in a file, which goes on where an interrupted one of the same run ended. */
export class PartialFile {
  private constructor(private readonly opened: Opened) {
    const { kept, head } = opened;
    this.old = kept?.isSame ? kept.lines()[Symbol.asyncIterator]() : null;
    this.at = Buffer.byteLength(head);
  }

  /** What there was; null for nothing. */
  get kept(): Kept | null {
    return this.opened.kept;
  }

  /** Lines that are there already; null when the rest is new. */
  private old: AsyncIterator<string> | null;
  /** Bytes that are as this run would write them. */
  private at: number;

  /** @throws UserError for a file of somebody else's by that name; a system error when it cannot be written. */
  static async open({ name, full: file }: Named, run: string | null): Promise<PartialFile> {
    const head = run === null ? '' : headOf(run);
    const found = await oursIn({ name, full: file }, head);
    if (!found?.isSame) {
      const handle = await open(file, 'w');
      await handle.appendFile(head);
      const other = { isSame: false, isCut: false, lines: none };
      return new PartialFile({ file, handle, head, kept: run === null ? null : found && other, copy: null });
    }
    const copy = besides(file);
    await copyFile(file, copy);
    const handle = await open(file, 'a');
    await handle.truncate(found.whole);
    const lines = () => linesIn(copy, Buffer.byteLength(head), found.whole);
    return new PartialFile({ file, handle, head, kept: { isSame: true, isCut: found.isCut, lines }, copy });
  }

  /** @param line with its line end. */
  async write(line: string): Promise<void> {
    if (this.old) {
      const next = await this.old.next();
      if (!next.done && `${next.value}\n` === line) {
        this.at += Buffer.byteLength(line);
        return;
      }
      await this.endOld();
    }
    await this.opened.handle.appendFile(line);
  }

  /** Ends it; what is complete gets its name and is without the line that only this tool knows. */
  async close(name: string | null): Promise<void> {
    const { file, handle, head, copy } = this.opened;
    if (name !== null && this.old) await this.endOld();
    await handle.close();
    await this.old?.return?.();
    if (copy !== null) await rm(copy, { force: true });
    if (name === null) return;
    if (head === '') {
      await rename(file, name);
      return;
    }
    const whole = besides(name);
    const start = Buffer.byteLength(head);
    await pipeline(createReadStream(file, { start }), createWriteStream(whole, { flags: 'wx' }));
    await rename(whole, name);
    await rm(file, { force: true });
  }

  /** From here on this run says something else. */
  private async endOld(): Promise<void> {
    await this.old?.return?.();
    this.old = null;
    await this.opened.handle.truncate(this.at);
  }
}

const besides = (file: string): string =>
  path.join(path.dirname(file), `.lke-${randomBytes(8).toString('hex')}.tmp`);

async function* none(): AsyncGenerator<string> {}
