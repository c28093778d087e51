import type { CheckResult } from '../report/schema.js';
import type { FormatContext } from './formats.js';

/** A check result in one format. */
export async function formatCheck(
  name: string,
  result: CheckResult,
  context: Omit<FormatContext, 'detail'>,
): Promise<string> {
  return JSON.stringify({ name, result, context: context.lang });
}
