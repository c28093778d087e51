import { type CheckedFile, type CheckResult, checkSchema } from '../../../src/report/check/check-schema.js';
import type { Failure } from '../../../src/report/failure/failure-schema.js';
import type { DiagnosticReport } from '../../../src/report/score/score-schema.js';

const tool = { name: 'lke-zi', version: '1.2.3' };
const hash = '0'.repeat(64);

/** A finding with what matters to the test; the rest is empty. */
export function finding(given: Partial<DiagnosticReport> = {}): DiagnosticReport {
  return {
    code: 'answer-outside-scale',
    severity: 'error',
    message: 'Jawaban "Z" di luar pilihan.',
    params: {},
    indicator: null,
    input: null,
    by: null,
    points: null,
    fingerprint: '0123456789abcdef',
    excerpt: null,
    location: null,
    ...given,
  };
}

/** A file that was checked. */
export function checked(
  path: string,
  diagnostics: DiagnosticReport[],
  given: Partial<CheckedFile> = {},
): CheckedFile {
  return {
    $schema: 'https://lke-zi.invalid/schemas/report-1.json',
    version: 1,
    tool,
    instrument: {
      id: 'mini',
      title: 'Instrumen mini',
      regulation: 'Aturan Contoh 1/2030',
      sha256: hash,
    },
    source: { path, format: 'yaml', layout: null, sha256: hash, cached: null },
    unit: { id: null, name: 'Unit', institution: null, institutionType: null, year: null, target: null },
    policy: { by: 'unit', blank: 'zero', zeroDivision: 'full', areaHalves: false },
    assessments: [],
    prerequisites: [],
    gates: [],
    diagnostics,
    ...given,
  };
}

/** A file that could not be read. */
export function failed(path: string, given: Partial<Failure> = {}): Failure {
  const failure = { code: 'zip-damaged', message: 'Berkas rusak. Simpan ulang.' };
  const diagnostics = [finding({ ...failure, location: { path }, fingerprint: 'fedcba9876543210' })];
  return { version: 1, tool, source: { path }, failure, diagnostics, ...given };
}

/** A result that fits its schema. */
export function resultOf(...files: CheckResult['files']): CheckResult {
  return checkSchema.parse({
    $schema: 'https://lke-zi.invalid/schemas/check-1.json',
    version: 1,
    tool,
    files,
  });
}

/** One file of each kind: text with lines, a workbook with cells and a failing gate, and one that could not be read. */
export function sample(): CheckResult {
  const text = 'data/contoh.yaml';
  const book = 'data/buku kerja.xlsx';
  return resultOf(
    checked(text, [
      finding({
        code: 'zero-of-zero',
        severity: 'info',
        message: 'Tidak ada yang dihitung (0 dari 0).',
        indicator: 'H.c',
        by: 'unit',
        excerpt: '  H.c: { a: 0, b: 0 }',
        location: { path: text, line: 9, column: 8 },
      }),
      finding({
        indicator: 'P.1.a',
        by: 'unit',
        points: 1.2,
        fingerprint: 'aaaaaaaaaaaaaaaa',
        excerpt: '  P.1.a: Z',
        location: { path: text, line: 12, column: 10 },
      }),
      finding({
        code: 'count-missing',
        message: '"b" belum diisi.',
        indicator: 'P.2.a',
        input: 'b',
        by: 'unit',
        fingerprint: 'bbbbbbbbbbbbbbbb',
        excerpt: 'jawaban:',
        location: { path: text, line: 3, column: 1 },
      }),
    ]),
    checked(
      book,
      [
        finding({
          code: 'formula-answer',
          severity: 'warning',
          message: 'Jawaban berupa rumus.',
          indicator: 'P.1.b',
          by: 'tpi',
          points: 0.001,
          fingerprint: 'cccccccccccccccc',
          excerpt: '1 Penyusunan Tim',
          location: { path: book, sheet: 'Lembar Kerja', cell: 'K14' },
        }),
      ],
      {
        gates: [
          { id: 'wbk', passed: false, reasons: ['answers', 'total'] },
          { id: 'min:total', passed: true, reasons: [] },
        ],
      },
    ),
    failed('rusak.xlsx'),
  );
}
