/** Whose answers: the unit's own, or the internal assessment team's (TPI). */
export type Side = 'unit' | 'tpi';

/** error: the verdict rests on something missing or wrong; warning: untrue or doubtful; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

export type Group = 'reading' | 'instrument' | 'structure' | 'answers' | 'workbook' | 'prerequisites';

/** Every code with the facts its sentence needs. Values are as found in the file: untrusted until printed. */
export interface Params {
  // reading: the file cannot be read as a worksheet
  'file-not-found': { name: string };
  'file-unreadable': { reason: string };
  'file-is-folder': Record<string, never>;
  'output-exists': { name: string };
  'nothing-found': { words: string; suggestion: string };
  'file-empty': Record<string, never>;
  'file-too-large': { size: number; limit: number };
  'file-encoding': Record<string, never>;
  'file-not-worksheet': { seems: Seems };
  'workbook-encrypted': Record<string, never>;
  'workbook-unreadable': { reason: string; part: string };
  'yaml-too-large': { what: 'too-large' | 'too-many-lines' | 'too-deep' };
  'yaml-forbidden': { what: 'alias' | 'tag' | 'directive' | 'documents' };
  'yaml-syntax': { problem: string; note: boolean };
  'json-syntax': Record<string, never>;
  'lke-old-instrument': { found: string };
  'lke-not-found': { sheets: string };
  'lke-ambiguous': { sheets: string };
  'lke-columns': { sheet: string; missing: string };
  'lke-rows': { sheet: string; found: number; expected: number };
  'worksheet-version': { found: string };
  'worksheet-instrument': { found: string; known: string };
  // instrument files
  'instrument-shape': { path: string; problem: string; found: string };
  'instrument-sense': { problem: string; found: string; expected: string };
  // structure of a YAML or JSON worksheet
  'key-unknown': { key: string; suggestion: string; allowed: string };
  'key-duplicate': { key: string; line: number };
  'shape-unexpected': { key: string; expected: 'mapping' | 'list' | 'text' };
  'indicator-unknown': { id: string; suggestion: string };
  'value-invalid': { key: string; found: string; allowed: string };
  'comma-split': { found: string };
  // answers
  'answer-missing': { allowed: string };
  'answer-outside-scale': { found: string; allowed: string };
  'answer-shape': { expected: 'inputs' | 'single'; keys: string };
  'index-outside-range': { found: string; maximum: string };
  'index-percent': { found: string; proposed: string; maximum: string };
  'count-missing': { key: string };
  'count-invalid': { key: string; found: string };
  'share-of-nothing': { part: string; whole: string };
  'zero-of-zero': Record<string, never>;
  'formula-without-result': { formula: string };
  'formula-answer': { formula: string; found: string };
  'error-cell': { found: string };
  'effort-invalid': { found: string };
  // what a workbook shows
  'row-not-recognised': { text: string; found: string };
  'indicator-row-missing': Record<string, never>;
  'tpi-columns': { used: string; others: string };
  'cached-total-differs': { found: number | string; difference: number; cells: string };
  // prerequisites and unit data
  'prerequisite-invalid': { key: string; found: string; allowed: string };
}

export type Code = keyof Params;

/** What a file that is no worksheet appears to be. */
export type Seems = 'html' | 'csv' | 'pdf' | 'word' | 'xls' | 'zip' | 'text' | 'binary' | 'json' | 'yaml';

export const catalogue: { readonly [C in Code]: { readonly severity: Severity; readonly group: Group } } = {
  'file-not-found': { severity: 'error', group: 'reading' },
  'file-unreadable': { severity: 'error', group: 'reading' },
  'file-is-folder': { severity: 'error', group: 'reading' },
  'nothing-found': { severity: 'error', group: 'reading' },
  'output-exists': { severity: 'error', group: 'reading' },
  'file-empty': { severity: 'error', group: 'reading' },
  'file-too-large': { severity: 'error', group: 'reading' },
  'file-encoding': { severity: 'error', group: 'reading' },
  'file-not-worksheet': { severity: 'error', group: 'reading' },
  'workbook-encrypted': { severity: 'error', group: 'reading' },
  'workbook-unreadable': { severity: 'error', group: 'reading' },
  'yaml-too-large': { severity: 'error', group: 'reading' },
  'yaml-forbidden': { severity: 'error', group: 'reading' },
  'yaml-syntax': { severity: 'error', group: 'reading' },
  'json-syntax': { severity: 'error', group: 'reading' },
  'lke-old-instrument': { severity: 'error', group: 'reading' },
  'lke-not-found': { severity: 'error', group: 'reading' },
  'lke-ambiguous': { severity: 'error', group: 'reading' },
  'lke-columns': { severity: 'error', group: 'reading' },
  'lke-rows': { severity: 'error', group: 'reading' },
  'worksheet-version': { severity: 'error', group: 'reading' },
  'worksheet-instrument': { severity: 'error', group: 'reading' },
  'instrument-shape': { severity: 'error', group: 'instrument' },
  'instrument-sense': { severity: 'error', group: 'instrument' },
  'key-unknown': { severity: 'error', group: 'structure' },
  'key-duplicate': { severity: 'error', group: 'structure' },
  'shape-unexpected': { severity: 'error', group: 'structure' },
  'indicator-unknown': { severity: 'error', group: 'structure' },
  'value-invalid': { severity: 'error', group: 'structure' },
  'comma-split': { severity: 'error', group: 'structure' },
  'answer-missing': { severity: 'error', group: 'answers' },
  'answer-outside-scale': { severity: 'error', group: 'answers' },
  'answer-shape': { severity: 'error', group: 'answers' },
  'index-outside-range': { severity: 'error', group: 'answers' },
  'index-percent': { severity: 'error', group: 'answers' },
  'count-missing': { severity: 'error', group: 'answers' },
  'count-invalid': { severity: 'error', group: 'answers' },
  'share-of-nothing': { severity: 'error', group: 'answers' },
  'zero-of-zero': { severity: 'info', group: 'answers' },
  'formula-without-result': { severity: 'error', group: 'answers' },
  'formula-answer': { severity: 'warning', group: 'workbook' },
  'error-cell': { severity: 'error', group: 'answers' },
  'effort-invalid': { severity: 'error', group: 'structure' },
  'row-not-recognised': { severity: 'warning', group: 'workbook' },
  'indicator-row-missing': { severity: 'error', group: 'workbook' },
  'tpi-columns': { severity: 'info', group: 'workbook' },
  'cached-total-differs': { severity: 'warning', group: 'workbook' },
  'prerequisite-invalid': { severity: 'error', group: 'prerequisites' },
};
