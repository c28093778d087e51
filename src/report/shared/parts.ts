import type { Judgement } from '../../check/judgement.js';
import { deciding } from '../../check/judgement.js';
import type { Lang } from '../../diagnostic/lang.js';
import { advisedFacts } from '../../eligibility/advice.js';
import type { Assessment } from '../../eligibility/assess.js';
import { type Fraction, toDouble } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import { policyOf } from '../../scoring/policy.js';
import { stemOf } from '../../source/file-names.js';
import type { Unit, Worksheet } from '../../worksheet/worksheet.js';
import type { AssessmentReport, Report } from '../score/score-schema.js';
import type { Maker } from './diagnostics.js';
import { reportEligibility } from './eligibility.js';
import { locationOf, rangeOf } from './location.js';
import { reportWhatIf, type WhatIf } from './what-if.js';

/** Everything known about one worksheet, ready to be reported. */
export interface Findings {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
  readonly source: { readonly path: string; readonly sha256: string };
  readonly judgement: Judgement;
  /** When answers were supposed. */
  readonly whatIf?: WhatIf;
}

/** What every report of one worksheet begins with: what was judged, with what, and by which policy. */
export function reportHead(
  { instrument, worksheet, source, judgement: { policy, cached } }: Findings,
  { toolVersion, lang }: Omit<Maker, 'sha256'>,
): Pick<Report, 'version' | 'tool' | 'instrument' | 'source' | 'unit' | 'policy'> {
  const { id, regulation, sha256, fingerprint } = instrument;
  return {
    version: 1,
    tool: { name: 'lke-zi', version: toolVersion },
    instrument: { id, title: instrument.title[lang], regulation, sha256, fingerprint },
    source: {
      ...source,
      format: worksheet.format,
      layout: worksheet.layout,
      ...unitDataOf(worksheet),
      cached: cached && {
        total: double(cached.total),
        error: cached.error,
        difference: double(cached.difference),
        causes: cached.causes.map(({ origin, points, ...cause }) => ({
          ...cause,
          points: double(points),
          location: locationOf(origin),
        })),
      },
    },
    unit: {
      ...unitOf(worksheet.unit, source.path),
      ...(worksheet.unit.name === null && { named: false as const }),
    },
    policy: policyOf(policy),
  };
}

/** Where unit data and prerequisites come from, and where they can be given. */
function unitDataOf({ unitFile, fromUnitFile, prerequisitePlaces }: Worksheet): Partial<Report['source']> {
  const cells = prerequisitePlaces && rangeOf([...prerequisitePlaces.values()]);
  return {
    ...(unitFile !== undefined && { unitFile }),
    ...(fromUnitFile && {
      unitFileTaken: {
        unit: [...fromUnitFile.unit],
        prerequisites: [...fromUnitFile.prerequisites],
        rest: fromUnitFile.rest,
      },
    }),
    ...(cells && { prerequisiteCells: cells }),
  };
}

/** How the side that decides stood without what was supposed; nothing where nothing was. */
export function whatIfPart({ instrument, judgement, whatIf }: Findings, lang: Lang): Pick<Report, 'whatIf'> {
  const decides = deciding(judgement);
  return whatIf && decides ? { whatIf: reportWhatIf(whatIf, decides, instrument, lang) } : {};
}

export function reportPrerequisites({ prerequisites }: Judgement, lang: Lang): Report['prerequisites'] {
  return prerequisites.map((result) => ({
    ...result,
    items: result.items.map((item) => ({ ...item, label: item.label[lang] })),
  }));
}

/** Facts that are told and never judged; nothing where none is given. */
export function advicePart({ instrument, worksheet }: Findings, lang: Lang): Pick<Report, 'advice'> {
  const facts = advisedFacts(instrument, worksheet);
  if (facts.length === 0) return {};
  return {
    advice: facts.map(({ id, label, entry, advised }) => ({
      id,
      label: label[lang],
      actual: entry.raw,
      advised: advised.map((one) => ({ ...one })),
    })),
  };
}

/** `margin` is converted from the exact difference, never from two doubles. */
export function reportGates({ gates }: Judgement): Report['gates'] {
  return gates.map(({ id, passed, reasons, points }) => ({
    id,
    passed,
    reasons: [...reasons],
    ...(points && {
      points: {
        actual: toDouble(points.actual),
        minimum: toDouble(points.minimum),
        margin: toDouble(points.margin),
      },
    }),
  }));
}

/** How much of one side is answered. */
export const reportCounts = ({ by, answered, unanswered, partial, invalid }: Assessment) => ({
  by,
  answered,
  unanswered,
  partial,
  invalid,
});

/** Areas and verdicts of one side, and the total as the workbook counts it where that differs. */
export function reportVerdicts(
  a: Assessment,
  lang: Lang,
): Pick<AssessmentReport, 'areas' | 'workbook' | 'eligibility' | 'target'> {
  const difference = a.workbookTotal?.sub(a.root.points);
  const counted = a.workbookTotal && difference && !difference.equals(0);
  return {
    areas: a.areas.map((area) => ({
      id: area.id,
      label: area.label[lang],
      max: toDouble(area.max),
      points: toDouble(area.points),
      fraction: toDouble(area.points.div(area.max)),
      nodes: [...area.nodes],
    })),
    workbook: counted ? { points: toDouble(a.workbookTotal), difference: toDouble(difference) } : null,
    eligibility: reportEligibility(a.eligibility, lang),
    target: a.target,
  };
}

const double = (value: Fraction | null): number | null => (value === null ? null : toDouble(value));

/** What a report says of the unit; without a name of its own it has the file's. */
export function unitOf({ id, name, institution, institutionType, year, target }: Unit, path: string) {
  return { id, name: name ?? stemOf(path), institution, institutionType, year, target };
}
