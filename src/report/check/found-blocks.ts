import { formatNumber } from '../page/numbers.js';
import { type Block, heading, paragraph, table } from '../page/paper.js';
import { cell } from '../page/section.js';
import { left, right, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import {
  costText,
  countsText,
  type FileFindings,
  findingPlace,
  subjectText,
} from '../shared/file-findings.js';
import { partOfficial } from './official.js';
import { groupsOf, stakeOf } from './short-groups.js';

/** What a check found in a file: how much, what to do first, every wrong answer and every blank. */
export function foundBlocks(file: FileFindings, toDo: readonly string[], view: View): Block[] {
  const { text } = view;
  const { head } = text.check;
  const found = groupsOf(partOfficial(file.findings, false).own);
  const of = (group: string) => found.find((one) => one.group === group)?.findings ?? [];
  const wrong = of('wrong');
  const blank = [...of('blank')].sort((a, b) => stakeOf(b) - stakeOf(a));
  const titles = new Map(found.map(({ group }, i) => [group, toDo[i] ?? '']));
  const blankText = [
    ...new Set(
      blank.map((d) => {
        const points = stakeOf(d) === 0 ? '' : ` (${formatNumber(stakeOf(d), 2, view.lang)})`;
        return `${d.indicator ?? findingPlace(d, file.path)}${points}`;
      }),
    ),
  ].join('; ');
  const shown = tableOf(wrong, [
    left(head.place, (d) => findingPlace(d, file.path)),
    left(head.subject, (d) => cell(subjectText(d), 'strong')),
    right(head.points, (d) => costText(d, view)),
    left(head.message, (d) => d.message),
  ]);
  return [
    { kind: 'text', cell: cell(countsText(file.findings, text), 'strong') },
    ...(file.unsaid ?? []).map((said) => paragraph(said)),
    ...file.gates.map((gate) => paragraph(gate.text)),
    ...toDo.map((said, i) => paragraph(`${i + 1}. ${said}`)),
    ...(wrong.length > 0
      ? [heading(titles.get('wrong') ?? '', 2), table(titles.get('wrong') ?? '', shown, [22, 18, 10, 50])]
      : []),
    ...(blankText === '' ? [] : [heading(titles.get('blank') ?? '', 2), paragraph(blankText)]),
  ];
}
