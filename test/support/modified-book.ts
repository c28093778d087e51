import { strToU8, unzipSync } from 'fflate';
import { zip } from './zip.js';

/** The workbook as a program has saved it at a time. */
export function modifiedBook(book: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(book);
  const core = new TextDecoder().decode(parts['docProps/core.xml']);
  const saved = core.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${at}`);
  if (saved === core) throw new Error('a workbook that does not say when it was saved');
  return zip({ ...parts, 'docProps/core.xml': strToU8(saved) });
}
