import type { BatchNotice, RankedRow } from './batch-schema.js';
import { sameBytes, sameUnits, type Whose } from './identity.js';
import { compareText, instrumentOf, undatedAmong } from './rank.js';

/** What has to be known before rows are compared: doubles, and years, instruments or policies that do not match. */
export function noticesOf(
  rows: readonly RankedRow[],
  whose: Whose<RankedRow>,
  policy: RankedRow['policy'],
): BatchNotice[] {
  const paths = (group: readonly RankedRow[]) => group.map((row) => row.path).sort(compareText);
  const doubles = (kind: BatchNotice['kind'], groups: RankedRow[][]) =>
    groups
      .map((group): BatchNotice => ({ kind, items: paths(group) }))
      .sort((a, b) => compareText(a.items[0] ?? '', b.items[0] ?? ''));
  const scored = rows.filter((row) => row.status === 'scored');
  const copies = sameBytes(scored);
  const isCopy = (group: RankedRow[]) => new Set(group.map((row) => row.sha256)).size === 1;
  return [
    ...doubles('same-bytes', copies),
    ...doubles(
      'same-unit',
      sameUnits(scored, whose).filter((group) => !isCopy(group)),
    ),
    ...unsure(whose),
    ...undated(scored),
    ...misnamed(scored),
    ...mixed('several-years', scored, ({ unit }) => (unit.year === null ? '-' : String(unit.year))),
    ...mixed('several-instruments', scored, instrumentTexts()),
    ...mixed('several-policies', rows, (row) => policyText(row.policy), policyText(policy)),
  ];
}

/** Files that do not say of which unit of their name they are, and what they were taken for. */
function unsure({ assumed, unclear }: Whose<RankedRow>): BatchNotice[] {
  // units of the list that have sent nothing have no file to write it into
  const isFile = ({ status }: RankedRow) => status !== 'missing';
  const taken = [...assumed]
    .filter(([row]) => isFile(row))
    .map(
      ([row, { unit }]) =>
        `${row.path} -> ${[unit.name, unit.institution, unit.id].filter(Boolean).join(', ')}`,
    );
  const kinds = [
    ['unit-assumed', taken],
    ['unit-unclear', [...unclear].filter(isFile).map(({ path }) => path)],
  ] as const;
  return kinds.flatMap(([kind, items]) =>
    items.length > 0 ? [{ kind, items: [...items].sort(compareText) }] : [],
  );
}

function undated(rows: readonly RankedRow[]): BatchNotice[] {
  const items = undatedAmong(rows).map((row) => row.path);
  return items.length === 0 ? [] : [{ kind: 'year-unknown', items: items.sort(compareText) }];
}

/** Unit data that were meant for a file and are called otherwise than it. */
function misnamed(rows: readonly RankedRow[]): BatchNotice[] {
  const items = rows.flatMap(({ unitFileMisnamed: found }) =>
    found ? `${found.path} -> ${found.expected}` : [],
  );
  return items.sort(compareText).map((item) => ({ kind: 'unit-file-misnamed', items: [item] }));
}

/** Instrument and house rules: files judged by other marks are not to be compared. Thousands of rows are judged by the same. */
function instrumentTexts(): (row: RankedRow) => string {
  const known = new Map<string, string>();
  return (row) => {
    const marks = row.assessments[0]?.eligibility.map((e) => e.requirements.map((r) => [r.id, r.minimum]));
    const rules = JSON.stringify(marks ?? []);
    const sign = known.get(rules) ?? checksum(rules);
    known.set(rules, sign);
    return `${row.instrument?.id} (${instrumentOf(row).slice(0, 8)}, ${sign})`;
  };
}

/** A short sign of a text, to tell two apart (FNV-1a). */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function policyText({ by, blank, zeroDivision, areaHalves }: RankedRow['policy']): string {
  return `--by ${by} --blank ${blank} --zero-division ${zeroDivision}${areaHalves ? ' --area-halves' : ''}`;
}

function mixed(
  kind: BatchNotice['kind'],
  rows: readonly RankedRow[],
  textOf: (row: RankedRow) => string,
  expected?: string,
): BatchNotice[] {
  const counts = new Map<string, number>(expected === undefined ? [] : [[expected, 0]]);
  for (const row of rows) {
    const text = textOf(row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  return [{ kind, items: [...counts].map(([text, count]) => `${text}: ${count}`).sort(compareText) }];
}
