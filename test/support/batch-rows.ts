import { worksheetChecks } from '../../src/check/rules.js';
import { platform } from '../../src/cli/platform.js';
import { render } from '../../src/format/index.js';
import { recapDocument } from '../../src/report/batch/batch-document.js';
import { type BatchQuery, buildBatch } from '../../src/report/batch/batch-report.js';
import type { BatchResult, BatchRow } from '../../src/report/batch/batch-schema.js';
import { type RowContext, type RowInput, readRow } from '../../src/report/batch/read.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { only } from '../../src/worksheet/choose.js';
import { generateFiles } from './batch-files.js';
import { official } from './instruments.js';

export const rowContext = (changes: Partial<RowContext> = {}): RowContext => ({
  known: only(official()),
  terms: { policy: defaultPolicy, checks: worksheetChecks('warn') },
  shared: null,
  reading: { by: 'unit' },
  year: null,
  register: null,
  lang: 'id',
  platform,
  ...changes,
});

/** The row of a text that is read as a file of this name. */
export async function rowFrom(
  path: string,
  text: string | Uint8Array,
  changes: Partial<RowContext> = {},
  unitFile: RowInput['unitFile'] = null,
): Promise<BatchRow> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const row = await readRow({ path, bytes, unitFile, misnamed: null }, rowContext(changes));
  if (!row) throw new Error(`${path} is a file of our own`);
  return row;
}

/** Points of one requirement, and whether they pass. */
type Mark = readonly [points: number, minimum: number];

export interface RowSpec {
  readonly path?: string;
  readonly name?: string;
  readonly id?: string;
  readonly institution?: string;
  readonly year?: number | null;
  readonly target?: string;
  readonly total?: number;
  /** By requirement, for WBK and WBBM in turn; the total is added. */
  readonly marks?: Readonly<Record<string, readonly [wbk: Mark, wbbm: Mark]>>;
  readonly sha256?: string;
  readonly unreadable?: boolean;
  readonly changes?: Partial<BatchRow>;
}

/** An invented row; what it is not told is sound. */
export function rowOf(spec: RowSpec): BatchRow {
  const { path = `${spec.name ?? 'a'}.yaml`, name = 'a', total = 80, year = 2026, marks = {} } = spec;
  const all = {
    total: [
      [total, 75],
      [total, 85],
    ] as const,
    ...marks,
  };
  const eligibility = ['wbk', 'wbbm'].map((predicate, i) => {
    const requirements = Object.entries(all).map(([id, pair]) => {
      const [actual, minimum] = pair[i] as Mark;
      return { id, minimum, actual, margin: actual - minimum, passed: actual >= minimum };
    });
    const passed = requirements.every((r) => r.passed);
    return { predicate, passed, provisional: false, reachableByAnswering: passed, requirements };
  });
  const areas = Object.entries(marks).map(([id, [[points]]]) => ({ id, points }));
  const policy = { by: 'unit', blank: 'zero', zeroDivision: 'full', areaHalves: false } as const;
  return {
    version: 1,
    path,
    sha256: spec.sha256 ?? `sha-of-${path}`,
    status: spec.unreadable ? 'unreadable' : 'scored',
    ...(spec.unreadable && { reason: { code: 'file-empty', message: 'Berkas kosong.' } }),
    instrument: spec.unreadable ? null : { id: official().id, sha256: official().sha256 },
    unit: {
      id: spec.id ?? null,
      name,
      institution: spec.institution ?? null,
      institutionType: null,
      year,
      target: spec.target ?? null,
    },
    named: spec.name !== undefined || spec.id !== undefined,
    policy,
    assessments: spec.unreadable
      ? []
      : [{ by: 'unit', points: total, areas, eligibility, answered: 113, unanswered: 0, invalid: 0 }],
    comparison: null,
    cuts: [],
    prerequisites: ['wbk', 'wbbm'].map((predicate) => ({ predicate, passed: null, failed: [], open: [] })),
    evidence: { claimed: 100, supported: 50 },
    diagnostics: { errors: 0, warnings: 0 },
    ...spec.changes,
  };
}

/** The recap of rows. */
export function recapOf(rows: readonly BatchRow[], query: Partial<BatchQuery> = {}): BatchResult {
  const asked: BatchQuery = {
    policy: { by: 'unit', blank: 'zero', zeroDivision: 'full', areaHalves: false },
    target: null,
    sort: { field: 'rank', descending: false },
    filters: [],
    gates: [],
    minimums: [],
    interrupted: null,
    register: null,
    ...query,
  };
  return buildBatch(rows, { known: [official()], query: asked, toolVersion: '1.2.3', lang: 'id' });
}

/** Paths of the rows of a recap. */
export const pathsOf = ({ rows }: BatchResult): string[] => rows.map((row) => row.path);

/** A recap as an Excel workbook. */
export const workbookOf = async (recap: BatchResult, lang: 'id' | 'en'): Promise<Uint8Array> =>
  (await render(recapDocument(recap, lang), 'xlsx', { width: 80, paint: ({ text }) => text })) as Uint8Array;

/** Three years of some units, answers of the TPI with some, broken files among them. */
export async function severalYears(): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  for (const year of [2024, 2025, 2026])
    for (const { name, data, beside } of generateFiles(21, { year, seed: year })) {
      const unitFile =
        beside === undefined ? null : { path: `${name}.unit.yaml`, bytes: Buffer.from(beside) };
      rows.push(await rowFrom(`${year}/${name}`, data, {}, unitFile));
    }
  return rows;
}
