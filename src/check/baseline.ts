import * as z from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Platform } from '../source/platform.js';
import { fingerprint } from './fingerprint.js';

/** Findings known and accepted, by file and identity; never by row or count. */
const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.array(z.strictObject({ fingerprint: z.string(), code: z.string(), about: z.string() })),
  ),
});

export type Baseline = z.output<typeof baselineSchema>;

/** A baseline from its JSON; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    return baselineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What a baseline knows of a file, by fingerprint. */
export const knownOf = ({ files }: Baseline, name: string): ReadonlySet<string> =>
  new Set(Object.hasOwn(files, name) ? files[name]?.map((entry) => entry.fingerprint) : []);

/**
 * The baseline of these findings. With an older one, only what both know: a baseline gets tighter, never looser. Files
 * that the older one knows and that were not checked now keep what it knows of them.
 * @param files findings by name.
 */
export function makeBaseline(
  files: ReadonlyMap<string, readonly Diagnostic[]>,
  older: Baseline | null,
  sha256: Platform['sha256'],
): Baseline {
  const made = new Map(Object.entries(older?.files ?? {}));
  for (const [name, findings] of files) {
    const known = older && knownOf(older, name);
    const entries = new Map<string, Baseline['files'][string][number]>();
    for (const finding of findings) {
      const sign = fingerprint(finding, sha256);
      if (known && !known.has(sign)) continue;
      entries.set(sign, { fingerprint: sign, code: finding.code, about: subjectText(finding) });
    }
    made.set(
      name,
      [...entries.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    );
  }
  return { version: 1, files: Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** For people who read the file. */
const subjectText = ({ indicator, input }: Diagnostic): string =>
  [indicator, input].filter(Boolean).join('#');
