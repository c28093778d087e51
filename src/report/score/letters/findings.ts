import type { Wordings } from '../../../instrument/wording.js';
import type { LettersMessages } from '../../../messages/id/letters.js';
import { formatMargin } from '../../page/numbers.js';
import { type Block, heading, paragraph, table } from '../../page/paper.js';
import { cell } from '../../page/section.js';
import { left, right, tableOf } from '../../page/table.js';
import type { View } from '../../page/view.js';
import { changeText } from '../../shared/provenance.js';
import { localNumber, nodesById } from '../../shared/requirement-cells.js';
import type { Report } from '../score-schema.js';
import { openBlocks } from './difference.js';

type Change = NonNullable<Report['comparison']>['changes'][number];

/** A finding for every answer that the TPI lowered: what was asked of the unit's answer, and what the TPI noted. */
export function findingBlocks(
  report: Report,
  wordings: Wordings,
  withNotes: boolean,
  { say, view }: { readonly say: LettersMessages; readonly view: View },
): Block[] {
  const { text, lang } = view;
  const lowered = (report.comparison?.changes ?? []).filter(({ difference }) => difference < 0);
  const tpi = report.assessments.find(({ by }) => by === 'tpi');
  const nodes = tpi && nodesById(tpi.score);
  const note = ({ id }: Change) => {
    const answer = nodes?.get(id)?.answer;
    const all = answer ? [answer, ...Object.values(answer.inputs ?? {})] : [];
    return all.flatMap(({ notes }) => notes ?? []).join(' / ') || say.lhe.noNote;
  };
  const asked = ({ id, unit }: Change) => wordings[id]?.levels?.[unit ?? ''] ?? wordings[id]?.question ?? '-';
  const answer = (given: string | null) => localNumber(given, lang) ?? text.blank;
  const total = lowered.reduce((sum, { difference }) => sum + difference, 0);
  const shown = tableOf(lowered, [
    left('ID', ({ id }) => cell(id, 'strong')),
    left(text.head.indicator, (change) => change.label),
    left(say.lhe.lowered, ({ unit, tpi: given }) => changeText(answer(unit), answer(given))),
    right(text.head.difference, ({ difference }) => formatMargin(difference, lang)),
    left(say.lhe.asked, asked),
    left(say.lhe.noted, note, { when: withNotes }),
  ]);
  return [
    heading(say.lhe.findings),
    paragraph(
      lowered.length > 0
        ? say.lhe.findingsSay(lowered.length, formatMargin(Math.round(total * 1e9) / 1e9, lang))
        : say.lhe.noFindings,
    ),
    ...(lowered.length > 0
      ? [table(say.lhe.findings, shown, [13, 21, 12, 10, 24, ...(withNotes ? [20] : [])])]
      : []),
    ...openBlocks(report, { say, view }),
  ];
}
