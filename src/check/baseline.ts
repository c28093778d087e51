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
export function unknownTo<T extends Known>(baseline: Baseline, path: string, findings: readonly T[]): T[] {
  const known = new Set((baseline.files[baselinePath(path)] ?? []).map((entry) => entry.fingerprint));
  return findings.filter((finding) => !known.has(finding.fingerprint));
}

/**
 * The baseline of these findings. With an older one, only what both know: a baseline gets tighter, never looser.
 * @param files findings by path.
 */
export function makeBaseline(files: ReadonlyMap<string, readonly Known[]>, older: Baseline | null): Baseline {
  const made: Baseline = { version: 1, files: {} };
  for (const [path, findings] of files) {
    const name = baselinePath(path);
    const kept = older ? findings.filter((f) => !unknownTo(older, path, [f]).length) : findings;
    const entries = new Map(
      kept.map((f) => [f.fingerprint, { fingerprint: f.fingerprint, code: f.code, about: aboutText(f) }]),
    );
    made.files[name] = [...entries.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  }
  return made;
}

/** For people who read the file. */
const aboutText = ({ indicator, input }: Known): string => [indicator, input].filter(Boolean).join('#');

/** The same on every system. */
const baselinePath = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');
