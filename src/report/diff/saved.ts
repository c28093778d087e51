import * as z from 'zod';

/** Points of a report; nothing beyond this is one, and differences of what is beyond cannot be written. */
const points = z.number().min(-1e6).max(1e6);

const input = z.object({ value: z.string().nullable(), raw: z.string().nullable() });

const node = z.object({
  id: z.string(),
  label: z.string(),
  max: points,
  points,
  fraction: z.number().nullable(),
  status: z.string(),
  get children() {
    return z.array(node).optional();
  },
  answer: input
    .extend({
      notes: z.string().nullable(),
      evidence: z.array(z.string()),
      inputs: z.record(z.string(), input).optional(),
    })
    .optional(),
});

const requirement = z.object({
  id: z.string(),
  label: z.string(),
  max: points,
  minimum: points,
  actual: points,
  margin: points,
  passed: z.boolean(),
});

const assessment = z.object({
  by: z.enum(['unit', 'tpi']),
  answered: z.int(),
  unanswered: z.int(),
  invalid: z.int(),
  score: node,
  eligibility: z.array(
    z.object({
      predicate: z.string(),
      passed: z.boolean(),
      provisional: z.boolean(),
      mismatched: z.literal(true).optional(),
      requirements: z.array(requirement),
    }),
  ),
});

/**
 * What a comparison needs of a report. Reports of version 1 grow, so this asks for no more than the first of them had,
 * and ignores whatever later ones add: every saved report of version 1 keeps loading.
 */
const savedReportSchema = z.object({
  version: z.literal(1),
  tool: z.object({ version: z.string() }),
  instrument: z.object({
    id: z.string(),
    title: z.string(),
    regulation: z.string(),
    sha256: z.string(),
    fingerprint: z.string().optional(),
  }),
  source: z.object({ path: z.string(), format: z.string(), sha256: z.string() }),
  unit: z.object({
    id: z.string().nullable(),
    name: z.string(),
    institution: z.string().nullable(),
    year: z.int().nullable(),
    named: z.literal(false).optional(),
  }),
  policy: z.object({
    by: z.enum(['unit', 'tpi']),
    blank: z.enum(['zero', 'exclude']),
    zeroDivision: z.enum(['full', 'zero', 'exclude']),
    areaHalves: z.boolean(),
  }),
  assessments: z.array(assessment),
  prerequisites: z.array(
    z.object({
      predicate: z.string(),
      passed: z.boolean().nullable(),
      items: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          actual: z.string().nullable(),
          passed: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  diagnostics: z.array(z.object({ severity: z.string() })),
});

export type SavedReport = z.output<typeof savedReportSchema>;
export type SavedAssessment = SavedReport['assessments'][number];
export type SavedNode = SavedAssessment['score'];

/** A report nests 15 levels on the shipped instrument; what nests deeper than this is none. */
const maxDepth = 100;

/** What a JSON text turned out to be. */
export type Loaded =
  | { readonly kind: 'report'; readonly report: SavedReport }
  /** A report of a version that this tool does not know, or one that lacks what version 1 has: where. */
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'damaged'; readonly at: string }
  | { readonly kind: 'other' };

/** Tells a saved report from other JSON by its `version` and `assessments`, and reads it. */
export function loadSavedReport(text: string): Loaded {
  if (!text.includes('"assessments"') || isTooDeep(text)) return { kind: 'other' };
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    return { kind: 'other' };
  }
  if (plain === null || typeof plain !== 'object') return { kind: 'other' };
  if (!('version' in plain && 'assessments' in plain)) return { kind: 'other' };
  if (plain.version !== 1) return { kind: 'unknown-version', version: String(plain.version).slice(0, 40) };
  const result = savedReportSchema.safeParse(plain);
  if (result.success) return { kind: 'report', report: result.data };
  return { kind: 'damaged', at: result.error.issues[0]?.path.map(String).join('.').slice(0, 80) ?? '' };
}

/** Counted before parsing, outside strings: the parser and the schema call themselves once a level. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString && c === '\\') i++;
    else if (c === '"') inString = !inString;
    else if (!inString && (c === '[' || c === '{') && ++depth > maxDepth) return true;
    else if (!inString && (c === ']' || c === '}')) depth--;
  }
  return false;
}
