import * as z from 'zod';

/** What a progress needs of a saved plan; what later versions of `lke plan` add is ignored. */
const savedPlanSchema = z.object({
  version: z.literal(1),
  instrument: z.object({ id: z.string(), sha256: z.string(), fingerprint: z.string().optional() }),
  source: z.object({ path: z.string() }),
  unit: z.object({ id: z.string().nullable(), name: z.string(), institution: z.string().nullable() }),
  target: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string(),
    }),
  ),
});

export type SavedPlan = z.output<typeof savedPlanSchema>;

/** The plan in a JSON text (`lke plan --format json`); null where it is none. */
export function loadPlan(text: string): SavedPlan | null {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch {
    return null;
  }
  return savedPlanSchema.safeParse(plain).data ?? null;
}
