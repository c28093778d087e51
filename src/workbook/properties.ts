import type { Platform } from '../source/platform.js';
import { WorkbookError } from './error.js';
import { partsOfType, readRelationships, scanPart } from './package.js';
import { Zip } from './zip.js';

/**
 * When a workbook was last saved, as the program that did so wrote it into the workbook's own properties
 * (`2026-03-05T08:00:00Z`); null where it says nothing, or what says it cannot be read. Nothing else is unpacked.
 */
export function modifiedIn(bytes: Uint8Array, platform: Platform): string | null {
  let modified: string | null = null;
  try {
    const zip = new Zip(bytes, platform);
    const [part] = partsOfType(readRelationships(zip, ''), 'core-properties');
    if (part === undefined) return null;
    const text = (value: string) => {
      modified = value.trim();
    };
    scanPart(zip, part, { 'cp:coreProperties': { children: new Map([['dcterms:modified', { text }]]) } });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return null;
  }
  return modified;
}
