import { formatNumber } from '../page/numbers.js';
import { type Block, heading, type PaperTable, paragraph, table } from '../page/paper.js';
import { cell } from '../page/section.js';
import { left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { DiagnosticReport } from '../score/score-schema.js';
import {
  costText,
  countsText,
  type FileFindings,
  findingPlace,
  subjectText,
} from '../shared/file-findings.js';
import { stakeOf, type Titled } from './short-groups.js';

/** What a finding is about, in words; null where it is about no indicator. */
export type LabelOf = (d: DiagnosticReport) => string | null;

/**
 * What a check found in a file: how much, what to do first, and every finding of every group. Answers without evidence
 * have a table of their own.
 */
export function foundBlocks(
  file: FileFindings,
  toDo: readonly Titled[],
  labelOf: LabelOf,
  view: View,
): Block[] {
  return [
    { kind: 'text', cell: cell(countsText(file.findings, view.text), 'strong') },
    ...(file.unsaid ?? []).map((said) => paragraph(said)),
    ...file.gates.map((gate) => paragraph(gate.text)),
    ...toDo.map(({ title }, i) => paragraph(`${i + 1}. ${title}`)),
    ...toDo.flatMap(({ group, findings, title: name }): Block[] => {
      if (group === 'evidence') return [];
      const shown =
        group === 'blank'
          ? blankTable({ name, findings, path: file.path, labelOf }, view)
          : findingTable(name, findings, file.path, view);
      return [heading(name, 2), shown];
    }),
  ];
}

interface Blanks {
  readonly name: string;
  readonly findings: readonly DiagnosticReport[];
  readonly path: string;
  readonly labelOf: LabelOf;
}

/** Every blank by its code, what is asked there and where it is to be filled in, those with most points first. */
function blankTable({ name, findings, path, labelOf }: Blanks, { text, lang }: View): PaperTable {
  const { head } = text.check;
  const sorted = [...findings].sort((a, b) => stakeOf(b) - stakeOf(a));
  const shown = tableOf(sorted, [
    left('ID', (d) => cell(d.indicator ?? '-', 'strong')),
    left(head.question, (d) => labelOf(d) ?? d.message),
    left(head.place, (d) => findingPlace(d, path)),
    right(head.points, (d) => (stakeOf(d) === 0 ? '' : formatNumber(stakeOf(d), 2, lang))),
  ]);
  return table(name, shown, [15, 53, 20, 12]);
}

function findingTable(
  name: string,
  findings: readonly DiagnosticReport[],
  path: string,
  view: View,
): PaperTable {
  const { head } = view.text.check;
  const shown = tableOf(findings, [
    left(head.place, (d) => findingPlace(d, path)),
    left(head.subject, (d) => cell(subjectText(d), 'strong')),
    right(head.points, (d) => costText(d, view)),
    left(head.message, (d) => d.message),
  ]);
  return table(name, shown, [22, 18, 10, 50]);
}
