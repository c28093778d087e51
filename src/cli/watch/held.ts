import { Writable } from 'node:stream';
import { type Streams, writeIfRead } from '../streams.js';

type Out = Streams['stdout'];

/** What a run says, kept back until it is known that nothing changed under it. */
export class Held {
  private readonly said: (readonly [stream: Out, chunk: Buffer])[] = [];
  readonly stdout: Out;
  readonly stderr: Out;

  constructor({ stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
    this.stdout = this.inPlaceOf(stdout);
    this.stderr = this.inPlaceOf(stderr);
  }

  /** A stream that looks like another: colours and widths go by that. */
  private inPlaceOf(stream: Out): Out {
    const held = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.said.push([stream, chunk]);
        done();
      },
    });
    const { isTTY, columns } = stream;
    return Object.assign(
      held,
      isTTY === undefined ? {} : { isTTY },
      columns === undefined ? {} : { columns },
    );
  }

  /** Says all of it, in the order in which it was said. @returns whether there is still a reader. */
  async release(): Promise<boolean> {
    let isRead = true;
    for (const [stream, chunk] of this.said.splice(0)) isRead = (await writeIfRead(stream, chunk)) && isRead;
    return isRead;
  }
}
