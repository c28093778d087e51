export function stepSummary(_result: unknown, _lang: string): string {
  return '';
}
