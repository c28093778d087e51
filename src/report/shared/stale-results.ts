import type { TextMessages } from '../../messages/id/text.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import type { FileFindings } from './file-findings.js';
import { placeText } from './location.js';

/** Places that are named; the rest show the same. */
const namedPlaces = 3;

/** For people: what a workbook of ours has not calculated yet is one finding, in place of one a cell. */
export function staleOnce(
  findings: readonly DiagnosticReport[],
  { staleResults }: Pick<TextMessages, 'staleResults'>,
): readonly DiagnosticReport[] {
  const stale = findings.filter((d) => d.stale);
  const [first] = stale;
  if (!first) return findings;
  const places = stale.slice(0, namedPlaces).map(({ location }) => placeText(location));
  const left = stale.length - places.length;
  const told = {
    ...first,
    message: staleResults(places.join(', '), left),
    points: null,
    indicator: null,
    input: null,
  };
  return findings.flatMap((d) => (d === first ? [told] : d.stale ? [] : [d]));
}

/** The same of files. */
export const filesForPeople = (files: readonly FileFindings[], text: TextMessages): FileFindings[] =>
  files.map((file) => ({ ...file, findings: staleOnce(file.findings, text) }));
