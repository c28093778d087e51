import type { CheckResult } from '../../report/schema.js';
import { bySeverityAndPlace } from '../../report/view/check-order.js';

/** The result as JSON, two spaces deep, with the findings of each file in the order of every other format. */
export function formatCheckJson(result: CheckResult): string {
  const files = result.files.map((file) => ({
    ...file,
    diagnostics: bySeverityAndPlace(file.diagnostics),
  }));
  return `${JSON.stringify({ ...result, files }, null, 2)}\n`;
}
