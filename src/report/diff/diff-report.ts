import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { isGain } from './amount.js';
import { changedIndicators, changedNodes, compareIndicators, coverageOf, totalChange } from './compare.js';
import type { Diff, DiffMode, IndicatorDiff } from './diff-schema.js';
import { notesOf } from './notes.js';
import type { Subject } from './subject.js';
import { comparePrerequisites, compareRequirements, compareVerdicts } from './verdicts.js';

const diffSchemaId = 'https://lke-zi.invalid/schemas/diff-1.json';

export interface DiffSpec {
  readonly a: Subject;
  readonly b: Subject;
  readonly mode: DiffMode;
  /** For labels in the language asked for, and what levels ask for; null when only saved reports know it. */
  readonly instrument: Instrument | null;
  readonly wordings: Wordings | null;
  readonly toolVersion: string;
  readonly lang: Lang;
}

/** The versioned result of a comparison. Exact differences become doubles here and nowhere earlier. */
export function buildDiff(spec: DiffSpec): Diff {
  const { a, b, mode, instrument, lang } = spec;
  const all = compareIndicators(a, b);
  const coverage = coverageOf(all);
  const totals = totalChange(a, b);
  const label = labels(spec);
  return {
    $schema: diffSchemaId,
    version: 1,
    tool: { name: 'lke-zi', version: spec.toolVersion },
    instrument: {
      id: b.report.instrument.id,
      title: instrument?.title[lang] ?? b.report.instrument.title,
      regulation: instrument?.regulation ?? b.report.instrument.regulation,
    },
    mode,
    exact: totals.difference.exact !== null,
    a: subjectReport(a),
    b: subjectReport(b),
    notes: notesOf(a, b),
    total: { a: totals.a ?? 0, b: totals.b ?? 0, difference: totals.difference.value },
    answered: {
      ...coverage,
      differenceBoth: coverage.differenceBoth.value,
      differenceRest: coverage.differenceRest.value,
    },
    verdicts: compareVerdicts(a, b),
    requirements: compareRequirements(a, b).map(({ predicate, id, ...rest }) => ({
      predicate,
      id,
      label: label(id),
      ...rest,
      difference: rest.difference.value,
    })),
    nodes: changedNodes(a, b).map(({ id, ...rest }) => ({
      id,
      label: label(id),
      ...rest,
      difference: rest.difference.value,
    })),
    indicators: indicators(spec, all, label),
    prerequisites: comparePrerequisites(a, b).map(({ id, ...rest }) => ({ id, label: label(id), ...rest })),
  };
}

function indicators(
  spec: DiffSpec,
  all: ReturnType<typeof compareIndicators>,
  label: (id: string) => string,
): IndicatorDiff[] {
  const changed = changedIndicators(all);
  const isLearning = spec.mode === 'learn';
  // the sort before keeps its order within both halves
  const ordered = isLearning
    ? [...changed.filter((c) => isGain(c.difference)), ...changed.filter((c) => !isGain(c.difference))]
    : changed;
  return ordered.map(({ id, max, only, a, b, difference }) => ({
    id,
    label: label(id),
    max,
    only,
    a,
    b,
    difference: difference.value,
    asks: isLearning && isGain(difference) ? asksOf(spec, id, b?.value ?? null) : null,
  }));
}

function asksOf({ b, wordings }: DiffSpec, id: string, value: string | null): IndicatorDiff['asks'] {
  const words = wordings?.[id];
  const text = value === null ? null : (words?.levels?.[value] ?? null);
  return {
    level: text === null ? null : value,
    text,
    question: words?.question ?? null,
    evidence: words?.evidence ?? [],
    notes: b.nodes.get(id)?.answer?.notes ?? null,
  };
}

function subjectReport({ kind, path, report, assessment }: Subject): Diff['a'] {
  const { blank, zeroDivision, areaHalves } = report.policy;
  const { id, name, institution, year, named } = report.unit;
  const decides = report.policy.by === assessment.by;
  return {
    by: assessment.by,
    kind,
    path,
    worksheet: report.source.path,
    format: report.source.format,
    sha256: report.source.sha256,
    instrumentSha256: report.instrument.sha256,
    instrumentFingerprint: report.instrument.fingerprint ?? null,
    toolVersion: report.tool.version,
    unit: { id, name, institution, year, ...(named === false && { named }) },
    policy: { blank, zeroDivision, areaHalves },
    answered: assessment.answered,
    unanswered: assessment.unanswered,
    invalid: assessment.invalid,
    errors: decides ? report.diagnostics.filter((d) => d.severity === 'error').length : null,
  };
}

/** Labels by id in the language asked for; an id that only a saved report knows keeps the one it was saved with. */
function labels({ a, b, instrument, lang }: DiffSpec): (id: string) => string {
  const saved = [b, a].flatMap(({ nodes, assessment, report }) => [
    ...nodes.values(),
    ...assessment.eligibility.flatMap((e) => e.requirements),
    ...report.prerequisites.flatMap((p) => p.items),
  ]);
  const ours = instrument
    ? [...instrument.requirements, ...instrument.nodes.values(), ...instrument.prerequisites]
    : [];
  const known = new Map<string, string>();
  for (const { id, label } of [...ours.map((o) => ({ id: o.id, label: o.label[lang] })), ...saved]) {
    if (!known.has(id)) known.set(id, label);
  }
  return (id) => known.get(id) ?? id;
}
