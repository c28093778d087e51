import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes folders below one of the test file's own, which is removed at its end. */
export function folders(): (name: string, files?: Files) => string {
  const root = mkdtempSync(path.join(tmpdir(), 'lke-folder-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return (name, files = {}) => {
    const made = path.join(root, name);
    mkdirSync(made, { recursive: true });
    for (const [file, data] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, file)), { recursive: true });
      writeFileSync(path.join(made, file), data);
    }
    return made;
  };
}
