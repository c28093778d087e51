import * as z from 'zod';

/** Findings known and accepted, by file and identity; never by row or count. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.array(z.strictObject({ fingerprint: z.string(), code: z.string(), about: z.string() })),
  ),
});

export type Baseline = z.output<typeof baselineSchema>;

/** What a finding is known by. */
export interface Known {
  readonly fingerprint: string;
  readonly code: string;
  readonly indicator: string | null;
  readonly input: string | null;
}

/** A baseline from its JSON; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    return baselineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The findings of a file that its baseline does not know. */
export function unknownTo<T extends Known>(baseline: Baseline, name: string, findings: readonly T[]): T[] {
  const entries = Object.hasOwn(baseline.files, name) ? baseline.files[name] : [];
  const known = new Set(entries?.map((entry) => entry.fingerprint));
  return findings.filter((finding) => !known.has(finding.fingerprint));
}

/**
 * The baseline of these findings. With an older one, only what both know: a baseline gets tighter, never looser. Files
 * that the older one knows and that were not checked now keep what it knows of them.
 * @param files findings by name.
 */
export function makeBaseline(files: ReadonlyMap<string, readonly Known[]>, older: Baseline | null): Baseline {
  const made = new Map(Object.entries(older?.files ?? {}));
  for (const [name, findings] of files) {
    const kept = older ? findings.filter((f) => !unknownTo(older, name, [f]).length) : findings;
    const entries = new Map(
      kept.map((f) => [f.fingerprint, { fingerprint: f.fingerprint, code: f.code, about: aboutText(f) }]),
    );
    made.set(
      name,
      [...entries.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    );
  }
  return { version: 1, files: Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** For people who read the file. */
const aboutText = ({ indicator, input }: Known): string => [indicator, input].filter(Boolean).join('#');
