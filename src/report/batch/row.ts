import { countOf, type Judgement, judgeWorksheet, type Terms } from '../../check/judgement.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import { minimumGateId } from '../../eligibility/gates.js';
import { type MinimumAsked, minimumText } from '../../eligibility/minimums.js';
import type { PrerequisiteResult } from '../../eligibility/prerequisites.js';
import type { Instrument } from '../../instrument/model.js';
import { messagesIn } from '../../messages/messages.js';
import { type Policy, policyOf } from '../../scoring/policy.js';
import { decode } from '../../source/decode.js';
import type { Platform } from '../../source/platform.js';
import { openWorksheet } from '../../worksheet/open.js';
import type { ReadingOptions } from '../../worksheet/reading.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { readUnitFile, type UnitFile, withUnitFile } from '../../worksheet/yaml/unit-file.js';
import { compareSides } from '../score/compare-sides.js';
import { nameFromPath, unitOf } from '../shared/parts.js';
import { evidenceOf } from './evidence.js';
import { isOwnContent } from './own.js';
import type { BatchRow } from './schema.js';

/** What every file of a batch is read and judged with; made once. */
export interface RowContext {
  readonly instrument: Instrument;
  readonly terms: Terms;
  /** Unit data and prerequisites shared by all files; what a file says itself comes first. */
  readonly shared: UnitFile | null;
  /** How workbooks are read where they leave a choice. */
  readonly reading: ReadingOptions;
  readonly lang: Lang;
  readonly platform: Platform;
}

/** The bytes of one file, and of the unit file beside it. */
export interface RowInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly unitFile: { readonly path: string; readonly bytes: Uint8Array } | null;
}

/** From bytes to what a recap needs of them; null for a file that this tool wrote itself and that is no worksheet. */
export async function readRow(
  { path, bytes, unitFile }: RowInput,
  context: RowContext,
): Promise<BatchRow | null> {
  const { instrument, platform } = context;
  const sha256 = platform.sha256(bytes);
  try {
    const opened = withShared(
      await openWorksheet({ path, bytes }, instrument, platform, context.reading),
      context.shared,
    );
    const worksheet = unitFile ? withUnitFile(opened, readBeside(unitFile, instrument)) : opened;
    return scoredRow(worksheet, path, sha256, context);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return isOwnContent(bytes, error.diagnostics[0]) ? null : refusedRow(path, sha256, error, context);
  }
}

const readBeside = ({ path, bytes }: NonNullable<RowInput['unitFile']>, instrument: Instrument): UnitFile =>
  readUnitFile(decode(bytes, path), path, instrument);

/** Shared data fill what the worksheet leaves open. */
function withShared(worksheet: Worksheet, shared: UnitFile | null): Worksheet {
  if (!shared) return worksheet;
  const said = Object.entries(worksheet.unit).filter(([, value]) => value !== null);
  return {
    ...worksheet,
    unit: { ...shared.unit, ...Object.fromEntries(said) },
    prerequisites: new Map([...shared.prerequisites, ...worksheet.prerequisites]),
  };
}

function scoredRow(worksheet: Worksheet, path: string, sha256: string, context: RowContext): BatchRow {
  const { instrument, terms } = context;
  // without answers of the TPI there is nothing to decide by; the unit's own score is still worth knowing
  const judgement = judgeWorksheet(instrument, worksheet, { ...terms, unitForTpi: true });
  const { assessments, prerequisites, diagnostics } = judgement;
  const side = (by: 'unit' | 'tpi') => assessments.find((a) => a.by === by);
  const compared = compareSides(instrument, side('unit'), side('tpi'), context.lang);
  return {
    ...baseRow(path, sha256, null, terms.policy),
    status: 'scored',
    instrument: {
      id: instrument.id,
      sha256: instrument.sha256,
      fingerprint: instrument.fingerprint,
    },
    unit: unitOf(worksheet.unit, path),
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
    ...minimumsOf(judgement, terms.minimums ?? []),
    prerequisites: prerequisites.map(prerequisiteOf),
    evidence: evidenceOf(instrument, worksheet, side('unit')),
    diagnostics: { errors: countOf(diagnostics, 'error'), warnings: countOf(diagnostics, 'warning') },
  };
}

function refusedRow(path: string, sha256: string, error: UserError, context: RowContext): BatchRow {
  const [first] = error.diagnostics;
  const message = messagesIn(context.lang).describe(first);
  return baseRow(path, sha256, { code: first.code, message }, context.terms.policy);
}

/** The row of a file that could not even be opened, or that brought this program down. */
export function unreadableRow(
  path: string,
  reason: NonNullable<BatchRow['reason']>,
  policy: Policy,
): BatchRow {
  return baseRow(path, null, reason, policy);
}

function baseRow(
  path: string,
  sha256: string | null,
  reason: BatchRow['reason'] | null,
  policy: Policy,
): BatchRow {
  return {
    version: 1,
    path,
    sha256,
    status: 'unreadable',
    ...(reason && { reason }),
    instrument: null,
    unit: {
      id: null,
      name: nameFromPath(path),
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
    points: a.root.points.valueOf(),
    areas: a.areas.map(({ id, points }) => ({ id, points: points.valueOf() })),
    eligibility: a.eligibility.map(({ requirements, ...rest }) => ({
      ...rest,
      requirements: requirements.map((r) => ({
        id: r.id,
        minimum: r.minimum.valueOf(),
        actual: r.actual.valueOf(),
        margin: r.margin.valueOf(),
        passed: r.passed,
      })),
    })),
    answered: a.answered,
    unanswered: a.unanswered,
    invalid: a.invalid,
  };
}

/** Beside the row's own verdicts, so that a recap of saved rows can judge them too. */
function minimumsOf({ gates }: Judgement, asked: readonly MinimumAsked[]): Pick<BatchRow, 'minimums'> {
  if (asked.length === 0) return {};
  return {
    minimums: asked.flatMap((minimum) => {
      const gate = gates.find(({ id }) => id === minimumGateId(minimum));
      if (!gate?.points) return [];
      const { points, passed } = gate;
      return {
        id: minimum.id,
        asked: minimumText(minimum),
        minimum: points.minimum.valueOf(),
        actual: points.actual.valueOf(),
        margin: points.margin.valueOf(),
        passed,
      };
    }),
  };
}

function prerequisiteOf({ predicate, passed, items }: PrerequisiteResult): BatchRow['prerequisites'][number] {
  const ids = (state: boolean | null) => items.filter((item) => item.passed === state).map((item) => item.id);
  return { predicate, passed, failed: ids(false), open: ids(null) };
}
