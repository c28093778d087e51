import { countOf, type Judgement } from '../../check/judgement.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import { minimumText } from '../../eligibility/minimums.js';
import type { PrerequisiteResult } from '../../eligibility/prerequisites.js';
import { toDouble } from '../../instrument/exact.js';
import { type Policy, policyOf } from '../../scoring/policy.js';
import { stemOf } from '../../source/file-names.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { compareSides } from '../score/compare-sides.js';
import { type Findings, unitOf } from '../shared/parts.js';
import { isBlankFile } from '../shared/unit-file-line.js';
import type { BatchRow } from './batch-schema.js';
import { evidenceOf } from './evidence.js';

/** What a recap needs of one worksheet. */
export function scoredRow({ instrument, worksheet, source, judgement }: Findings, lang: Lang): BatchRow {
  const { assessments, prerequisites, diagnostics } = judgement;
  const side = (by: 'unit' | 'tpi') => assessments.find((a) => a.by === by);
  const compared = compareSides(instrument, side('unit'), side('tpi'), lang);
  return {
    ...baseRow(source, judgement.policy),
    status: 'scored',
    instrument: {
      id: instrument.id,
      sha256: instrument.sha256,
      fingerprint: instrument.fingerprint,
    },
    unit: unitOf(worksheet.unit, source.path),
    named: worksheet.unit.name !== null || worksheet.unit.id !== null,
    assessments: assessments.map(assessmentOf),
    comparison: compared && {
      compared: compared.compared,
      difference: compared.difference,
      areas: compared.areas,
    },
    cuts: (compared?.changes ?? [])
      .filter(({ difference }) => difference < 0)
      .map(({ id, difference }) => ({ id, points: -difference })),
    ...minimumsOf(judgement),
    prerequisites: prerequisites.map(prerequisiteOf),
    evidence: evidenceOf(instrument, worksheet, side('unit')),
    diagnostics: { errors: countOf(diagnostics, 'error'), warnings: countOf(diagnostics, 'warning') },
    ...unitFileOf(worksheet),
  };
}

/** Where its unit data come from, or why they do not come from where they were meant to. */
function unitFileOf({
  unitFile,
  fromUnitFile: taken,
  diagnostics,
}: Worksheet): Pick<BatchRow, 'unitFile' | 'unitFileBlank' | 'unitFileMisnamed'> {
  const isBlank = taken !== undefined && isBlankFile(taken);
  if (unitFile !== undefined) return { unitFile, ...(isBlank && { unitFileBlank: true }) };
  const misnamed = diagnostics.find(isMisnamed);
  if (!misnamed) return {};
  return { unitFileMisnamed: { path: misnamed.origin?.path ?? '', expected: misnamed.params.expected } };
}

const isMisnamed = (d: Diagnostic): d is Diagnostic<'unit-file-misnamed'> => d.code === 'unit-file-misnamed';

/** The row of a file that is no worksheet, could not be opened, or brought this program down. */
export function unscoredRow(
  source: RowSource,
  reason: NonNullable<BatchRow['reason']>,
  policy: Policy,
): BatchRow {
  const { version, path, sha256, status, ...rest } = baseRow(source, policy);
  return { version, path, sha256, status, reason, ...rest };
}

/** A file as it was found; without a hash where not even its bytes could be read. */
interface RowSource {
  readonly path: string;
  readonly sha256: string | null;
}

function baseRow({ path, sha256 }: RowSource, policy: Policy): BatchRow {
  return {
    version: 1,
    path,
    sha256,
    status: 'unreadable',
    instrument: null,
    unit: {
      id: null,
      name: stemOf(path),
      institution: null,
      institutionType: null,
      year: null,
      target: null,
    },
    named: false,
    policy: policyOf(policy),
    assessments: [],
    comparison: null,
    cuts: [],
    prerequisites: [],
    evidence: null,
    diagnostics: { errors: 0, warnings: 0 },
  };
}

function assessmentOf(a: Assessment): BatchRow['assessments'][number] {
  return {
    by: a.by,
    points: toDouble(a.root.points),
    areas: a.areas.map(({ id, points }) => ({ id, points: toDouble(points) })),
    eligibility: a.eligibility.map(({ requirements, ...rest }) => ({
      ...rest,
      requirements: requirements.map((r) => ({
        id: r.id,
        minimum: toDouble(r.minimum),
        actual: toDouble(r.actual),
        margin: toDouble(r.margin),
        passed: r.passed,
      })),
    })),
    answered: a.answered,
    unanswered: a.unanswered,
    invalid: a.invalid,
  };
}

/** Beside the row's own verdicts, so that a recap of saved rows can judge them too; nothing where none was asked for. */
function minimumsOf({ gates }: Judgement): Pick<BatchRow, 'minimums'> {
  const asked = gates.filter((gate) => gate.asked);
  if (asked.length === 0) return {};
  return {
    minimums: asked.flatMap(({ asked: minimum, points, passed }) =>
      minimum && points
        ? {
            id: minimum.id,
            asked: minimumText(minimum),
            minimum: toDouble(points.minimum),
            actual: toDouble(points.actual),
            margin: toDouble(points.margin),
            passed,
          }
        : [],
    ),
  };
}

function prerequisiteOf({ predicate, passed, items }: PrerequisiteResult): BatchRow['prerequisites'][number] {
  const ids = (state: boolean | null) => items.filter((item) => item.passed === state).map((item) => item.id);
  return { predicate, passed, failed: ids(false), open: ids(null) };
}
