import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { Policy } from '../../scoring/policy.js';
import { plainName } from '../../worksheet/units/match.js';
import type { ListedUnit, Register } from '../../worksheet/units/register.js';
import { grouped } from './identity.js';
import { unscoredRow } from './row.js';
import type { RegisterResult } from './schema-register.js';
import type { BatchRow } from './schema-row.js';

/** Who has not sent anything, who sent twice, who is not on the list. */
export function registerOf(rows: readonly BatchRow[], register: Register, lang: Lang): RegisterResult {
  const { path, units, diagnostics } = register;
  const files = rows.filter(({ status }) => status !== 'missing');
  const byLine = grouped(files, ({ listed }) => (listed ? String(listed.line) : null));
  const of = ({ line, unit: { id, name, institution, year } }: ListedUnit) => ({
    line,
    id,
    name,
    institution,
    year,
  });
  return {
    path,
    units: units.length,
    sent: units.filter(({ line }) => byLine.has(String(line))).length,
    ...(units.some(({ unit }) => unit.year === null) && { anyYear: true as const }),
    missing: units.filter(({ line }) => !byLine.has(String(line))).map(of),
    twice: units.flatMap((listed) => {
      const sent = grouped(byLine.get(String(listed.line)) ?? [], (row) => String(row.unit.year));
      return [...sent.values()].flatMap((group) => {
        const paths = group.map((row) => row.path).sort();
        return group.length > 1 ? [{ ...of(listed), year: group[0]?.unit.year ?? null, paths }] : [];
      });
    }),
    unlisted: files.filter(({ listed }) => !listed).map((row) => row.path),
    differences: files.flatMap((row) =>
      (row.listed?.differences ?? []).map((difference) => ({
        path: row.path,
        line: row.listed?.line ?? 0,
        ...difference,
      })),
    ),
    findings: [...diagnostics, ...openInstitutions(units, byLine)].map((d) => ({
      code: d.code,
      severity: d.severity,
      line: lineOf(d.origin),
      message: messagesIn(lang).describe(d),
    })),
  };
}

/** Lines without an institution that files of several fit: units of one name are not one unit. */
function openInstitutions(
  units: readonly ListedUnit[],
  filesOf: ReadonlyMap<string, readonly BatchRow[]>,
): Diagnostic[] {
  return units.flatMap(({ line, origin, unit: { name, id, institution } }) => {
    if (institution !== null) return [];
    const sent = filesOf.get(String(line)) ?? [];
    const named = grouped(sent, ({ unit }) => unit.institution && plainName(unit.institution));
    if (named.size < 2) return [];
    const files = [...named.values()].map((rows) => {
      const paths = rows.map(({ path }) => path).sort();
      return `${rows[0]?.unit.institution} (${paths.join(', ')})`;
    });
    return [diagnose('units-institution-open', origin, { unit: name ?? id ?? '', files: files.join('; ') })];
  });
}

const lineOf = (origin: Register['diagnostics'][number]['origin']): number | null => {
  if (origin === null) return null;
  if ('line' in origin) return origin.line;
  return 'row' in origin ? origin.row : null;
};

/** The row of a unit that has sent nothing. */
export function missingRow({ line, unit }: ListedUnit, list: string, policy: Policy): BatchRow {
  const { reason: _, ...row } = unscoredRow(
    { path: `${list}:${line}`, sha256: null },
    { code: '', message: '' },
    policy,
  );
  const { category: _c, affirmation: _a, ...known } = unit;
  return {
    ...row,
    status: 'missing',
    unit: { ...row.unit, ...known, name: unit.name ?? unit.id ?? row.unit.name },
    named: true,
    ...(unit.year !== null && { yearFrom: 'list' as const }),
    listed: { line, differences: [] },
  };
}

/** Rows without those of units of which another part of the run has a file. */
export function withoutArrived(rows: readonly BatchRow[]): readonly BatchRow[] {
  const lines = new Set(
    rows.flatMap(({ status, listed }) => (status !== 'missing' && listed ? [listed.line] : [])),
  );
  return rows.filter(({ status, listed }) => status !== 'missing' || !listed || !lines.has(listed.line));
}
