import type { Failure, Report } from '../report/score/schema.js';

/** The report as JSON, two spaces deep, keys in the order of the schema. */
export function formatJson(report: Report | Failure): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
