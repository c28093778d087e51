import * as z from 'zod';

/** What GitLab's documentation asks of a Code Quality report. */
const issues = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

/** The issues of a report. @throws where it does not fit, or two issues would be taken for one. */
export function parseCodeQuality(text: string): z.output<typeof issues> {
  const found = issues.parse(JSON.parse(text));
  const prints = new Set(found.map(({ fingerprint }) => fingerprint));
  if (prints.size < found.length) throw new Error('two issues of one fingerprint');
  return found;
}
