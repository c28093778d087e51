import type { Seems } from './seems.js';
import type { Severities } from './severity.js';

/** The file cannot be read as a worksheet, or the output cannot be made. */
export interface ReadingParams {
  'file-not-found': { name: string; suggestion: string };
  'file-unreadable': { reason: string };
  /** `files`: the worksheets in it, some of them where there are many. */
  'file-is-folder': { name: string; files: string; more: number };
  'output-exists': { name: string };
  'output-is-input': { name: string };
  'output-not-file': { name: string };
  'folder-not-found': { name: string };
  'output-unwritten': { name: string; reason: string };
  'nothing-found': { words: string; suggestion: string; file: string; sheets: string };
  'file-empty': Record<string, never>;
  'file-too-large': { size: number; limit: number };
  'file-encoding': Record<string, never>;
  'file-not-worksheet': { seems: Seems };
  'workbook-encrypted': Record<string, never>;
  'workbook-labelled': Record<string, never>;
  'workbook-unreadable': { reason: string; part: string; detail: string };
  'yaml-too-large': { what: 'too-large' | 'too-many-lines' | 'too-deep' };
  /** `found`: the line; `write`: the same as plain text; empty where the line is not to be shown. */
  'yaml-forbidden': { what: 'alias' | 'tag' | 'directive' | 'documents'; found: string; write: string };
  /**
   * `problem`: a kind of slip, or `unquoted` where the line is not to be shown; `found`: the line; `write`: what to write
   * instead; `spaces`: how many it should begin with, where they are wrong.
   */
  'yaml-syntax': { problem: string; note: boolean; found: string; write: string; spaces: number };
  'json-syntax': Record<string, never>;
  'lke-old-instrument': { found: string };
  /** `asked`: the one sheet that was looked at; '' for all of them. */
  'lke-not-found': { sheets: string; asked: string };
  /** `answers`: how many each sheet holds, in their order. */
  'lke-ambiguous': { sheets: string; answers: string; first: string };
  /** `found`: columns of answers that there are. */
  'lke-columns': { sheet: string; missing: string; found: string };
  'lke-rows': { sheet: string; found: number; expected: number };
  'lke-unsorted': { sheet: string; found: number };
  'worksheet-version': { found: string };
  'worksheet-instrument': { found: string; known: string };
  'instrument-ambiguous': { instruments: string };
  /** The first few of the questions, and how many there are; `better`: the id of an instrument that fits better, or nothing. */
  'instrument-mismatch': {
    instrument: string;
    leftOver: string;
    leftOverCount: number;
    lacking: string;
    lackingCount: number;
    better: string;
  };
}

export const readingCodes: Severities<ReadingParams> = {
  'file-not-found': 'error',
  'file-unreadable': 'error',
  'file-is-folder': 'error',
  'output-exists': 'error',
  'output-is-input': 'error',
  'output-not-file': 'error',
  'folder-not-found': 'error',
  'output-unwritten': 'error',
  'nothing-found': 'error',
  'file-empty': 'error',
  'file-too-large': 'error',
  'file-encoding': 'error',
  'file-not-worksheet': 'error',
  'workbook-encrypted': 'error',
  'workbook-labelled': 'error',
  'workbook-unreadable': 'error',
  'yaml-too-large': 'error',
  'yaml-forbidden': 'error',
  'yaml-syntax': 'error',
  'json-syntax': 'error',
  'lke-old-instrument': 'error',
  'lke-not-found': 'error',
  'lke-ambiguous': 'error',
  'lke-columns': 'error',
  'lke-rows': 'error',
  'lke-unsorted': 'error',
  'worksheet-version': 'error',
  'worksheet-instrument': 'error',
  'instrument-ambiguous': 'error',
  'instrument-mismatch': 'error',
};
