import { bySeverityAndPlace } from '../../report/check/order.js';
import type { CheckResult } from '../../report/score/schema.js';

/** The result as JSON, two spaces deep, with the findings of each file in the order of every other format. */
export function formatCheckJson(result: CheckResult): string {
  const files = result.files.map((file) => ({
    ...file,
    diagnostics: bySeverityAndPlace(file.diagnostics),
  }));
  return `${JSON.stringify({ ...result, files }, null, 2)}\n`;
}
