import { signatureOf } from '../signature.js';

/** Files that this very run has made: it may replace them as long as nobody else has touched them since. */
export class Made {
  private readonly signatures = new Map<string, string>();

  /** @param full name of what has just been written. */
  async note(full: string): Promise<void> {
    this.signatures.set(full, await signatureOf(full));
  }

  async has(full: string): Promise<boolean> {
    const noted = this.signatures.get(full);
    return noted !== undefined && noted !== '' && noted === (await signatureOf(full));
  }
}
