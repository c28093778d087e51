import type { Words } from '../page/view.js';
import { type FileFindings, unreadFile } from '../shared/file-findings.js';
import { bySeverityAndPlace } from '../shared/finding-order.js';
import { gateWords } from '../shared/gate-words.js';
import { unitFileLine } from '../shared/unit-file-line.js';
import type { CheckResult } from './check-schema.js';

/** The result with the findings of each file sorted, as every format has them. */
export const inOrder = (result: CheckResult): CheckResult => ({
  ...result,
  files: result.files.map((file) => ({ ...file, diagnostics: bySeverityAndPlace(file.diagnostics) })),
});

/** The files of a result with what people and machines are told of each. */
export function filesOf(
  { files }: CheckResult,
  words: Words,
  unsaidOf: UnsaidOf = () => null,
): FileFindings[] {
  return files.map((file) => {
    if ('failure' in file) return unreadFile(file);
    const { source, diagnostics } = file;
    return {
      path: source.path,
      checked: true,
      findings: diagnostics,
      gates: gateWords(file, words, true),
      unsaid: [
        ...unitFileLine(file, words).map(({ text }) => text),
        ...unsaidText(unsaidOf(source.path), words),
      ],
    };
  });
}

/** What a check leaves out: silence about it would look like approval. */
export interface Unsaid {
  /** Findings that a baseline accepts. */
  readonly accepted: number;
  /** Codes, or kinds of codes, that are switched off. */
  readonly off: readonly string[];
}

/** By the name of the file. */
export type UnsaidOf = (path: string) => Unsaid | null;

function unsaidText(unsaid: Unsaid | null, { text }: Words): string[] {
  if (!unsaid) return [];
  const { accepted, off } = text.check.unsaid;
  return [
    ...(unsaid.accepted > 0 ? [accepted(unsaid.accepted)] : []),
    ...(unsaid.off.length > 0 ? [off(unsaid.off.join(', '))] : []),
  ];
}
