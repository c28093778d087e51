import { lettersIn } from '../../../messages/letters.js';
import { formatMargin } from '../../page/numbers.js';
import { type Block, heading, type Paper, paragraph, table } from '../../page/paper.js';
import { cell } from '../../page/section.js';
import { left, right, tableOf } from '../../page/table.js';
import { type View, viewOn } from '../../page/view.js';
import { type LetterOptions, letterHead } from '../../shared/letter.js';
import { disclaimerText, whoText } from '../../shared/provenance.js';
import type { Diff } from '../diff-schema.js';
import { diffHeadline } from '../headline.js';
import { carriesTexts } from './headline.js';
import { isUnsupported } from './round.js';
import type { Round, RoundItem } from './round-schema.js';
import { doneText, noteText, riseText, sidesText, stateText, unitChange } from './words.js';

/** The unit's answers to the TPI's notes, to be handed over: every note with its answer, new evidence and state. */
export function roundPaper(diff: Diff, round: Round, options: LetterOptions): Paper {
  const { lang, date } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang, { detail: true });
  const who = whoText(diff.b.unit, view);
  const asked = round.items.filter(({ state }) => state !== null);
  const rises = round.items.filter(isUnsupported);
  return {
    title: `${say.round.title}: ${who}`,
    lang,
    date,
    landscape: true,
    foot: disclaimerText(diff, view),
    blocks: [
      ...letterHead(say.round.title, who, options, carriesTexts(round) ? 'notes' : 'nothing'),
      heading(say.round.summary),
      ...diffHeadline(diff, view).lines.map(
        ({ text }): Block => paragraph(text.replace(/^- |(?<= ) +/g, '')),
      ),
      heading(say.round.answers),
      ...(asked.length > 0
        ? [paragraph(view.text.round.howAnswered), askedTable(asked, view)]
        : [paragraph(view.text.round.nothingAsked)]),
      heading(say.round.rises),
      ...(rises.length > 0 ? [risesTable(rises, view)] : [paragraph(say.round.noRises)]),
      { kind: 'signatures', roles: say.round.signatures, name: say.held.name },
    ],
  };
}

function askedTable(items: readonly RoundItem[], view: View): Block {
  const { text } = view;
  const { head } = text.round;
  const shown = tableOf(items, [
    left('ID', ({ id }) => cell(id, 'strong')),
    left(text.diff.indicatorHead, ({ label }) => label),
    left(head.sides, (item) => sidesText(item, view)),
    left(head.note, (item) => ({ text: noteText(item, view), foreign: true })),
    left(head.reply, (item) => replyText(item, view)),
    left(head.evidence, ({ unit }) => ({ text: unit.evidence.join('\n') || '-', foreign: true })),
    left(head.state, (item) => stateText(item, view)),
  ]);
  return table(lettersIn(view.lang).round.answers, shown, [10, 18, 10, 20, 20, 20, 10]);
}

/** What the unit did, and what it wrote. */
function replyText(item: RoundItem, view: View): string {
  const { notes } = item.unit;
  return notes === null ? doneText(item, view) : `${doneText(item, view)}: ${notes}`;
}

function risesTable(items: readonly RoundItem[], view: View): Block {
  const { text, lang } = view;
  const shown = tableOf(items, [
    left('ID', ({ id }) => cell(id, 'strong')),
    left(text.diff.indicatorHead, ({ label }) => label),
    left(text.head.change, (item) => unitChange(item, view)),
    right(text.head.difference, ({ difference }) => formatMargin(difference, lang)),
    left(text.round.head.behind, (item) => riseText(item, view)),
  ]);
  return table(lettersIn(lang).round.rises, shown, [12, 40, 14, 10, 32]);
}
