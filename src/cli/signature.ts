import { stat } from 'node:fs/promises';

/**
 * What tells one state of a file from another: its time of change and size; '' where there is none. The number of its
 * entry would tell as little more as it is worth: some network drives count anew at every look.
 * @param full its full name.
 */
export const signatureOf = (full: string): Promise<string> =>
  stat(full, { bigint: true }).then(
    ({ mtimeNs, size }) => `${mtimeNs}:${size}`,
    () => '',
  );
