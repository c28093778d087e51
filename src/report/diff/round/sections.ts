import { cut } from '../../page/cut.js';
import { formatMargin } from '../../page/numbers.js';
import { type Cell, cell, lines, type Section } from '../../page/section.js';
import { label, left, right, tableOf } from '../../page/table.js';
import type { View } from '../../page/view.js';
import { none } from '../../shared/provenance.js';
import type { Diff } from '../diff-schema.js';
import { byCut, byRise } from './headline.js';
import { isUnsupported } from './round.js';
import type { RoundItem } from './round-schema.js';
import { doneText, laterText, noteText, riseText, sidesText, unitChange } from './words.js';

/** Rows that a table has at a terminal before the rest is only counted. */
const most = 10;
/** Letters of a note there; the rest is told with all details. */
const longest = 240;

/** What is still open, what rose without new evidence, what was answered; then what asks for nothing. */
export function roundSections({ round }: Diff, view: View): Section[] {
  if (!round) return [];
  const { items } = round;
  const { title } = view.text.round;
  const inState = (state: RoundItem['state']) => byCut(items.filter((item) => item.state === state));
  const raised = byRise(items.filter(({ rise }) => rise !== null));
  return [
    ...askedTable('open', inState('open'), view),
    ...raisedTable(title.unsupported, raised.filter(isUnsupported), view),
    ...askedTable('answered', inState('answered'), view),
    ...(view.text.round.howAnswered && inState('answered').length > 0
      ? [lines(null, cell(view.text.round.howAnswered, 'muted'))]
      : []),
    ...askedTable('settled', inState('settled'), view),
    ...raisedTable(
      title.supported,
      raised.filter((item) => !isUnsupported(item)),
      view,
    ),
    ...askedTable('agreed', inState('agreed'), view),
  ];
}

type Asked = NonNullable<RoundItem['state']>;

/** Notes of one state, what the TPI took for them, and what the unit did. */
function askedTable(state: Asked, items: readonly RoundItem[], view: View): Section[] {
  const { text, lang, narrow, paged } = view;
  const { round: say } = text;
  const taken = ({ tpi }: RoundItem): Cell =>
    tpi.cut === null ? none : cell(formatMargin(tpi.cut, lang), tpi.cut < 0 ? 'bad' : undefined);
  const note = (item: RoundItem): Cell => {
    const said = noteText(item, view);
    return { text: view.brief ? cut(said, longest) : said, foreign: true };
  };
  return cutTable(say.title[state](items.length), items, view, (shown) =>
    tableOf<Row>(
      shown.flatMap((item): Row[] => (paged ? [item] : [item, ...below(item, view)])),
      [
        right(say.head.cut, first(taken)),
        left(
          'ID',
          first(({ id }) => cell(id, 'strong')),
        ),
        left(
          say.head.sides,
          first((item) => sidesText(item, view)),
          { when: !narrow },
        ),
        label(say.head.note, (row) => (typeof row === 'string' ? cell(row, 'muted') : note(row))),
        left(
          say.head.done,
          first((item) => doneText(item, view)),
          { when: paged },
        ),
        left(
          say.head.unitNote,
          first(({ unit }) => ({ text: unit.notes ?? '', foreign: true })),
          { when: paged },
        ),
        left(say.head.evidence, first(evidenceCell), { when: paged }),
        left(
          say.head.later,
          first((item) => ({ text: laterText(item, view), foreign: true })),
          { when: paged && items.some((item) => laterText(item, view) !== '') },
        ),
      ],
    ),
  );
}

const evidenceCell = ({ unit }: RoundItem): Cell => ({ text: unit.evidence.join('; '), foreign: true });

/** An indicator, or at a terminal a line below it. */
type Row = RoundItem | string;

const first =
  (value: (item: RoundItem) => Cell | string) =>
  (row: Row): Cell | string =>
    typeof row === 'string' ? '' : value(row);

/** What the unit did; with all details, what it wrote. */
function below(item: RoundItem, view: View): string[] {
  const { text, detail } = view;
  const { head } = text.round;
  const { notes, evidence } = item.unit;
  const later = laterText(item, view);
  return [
    `= ${doneText(item, view)}`,
    ...(later === '' ? [] : [`${head.later}: ${detail ? later : cut(later, longest)}`]),
    ...(detail && notes !== null ? [`${head.unitNote}: ${notes}`] : []),
    ...(detail && evidence.length > 0 ? [`${head.evidence}: ${evidence.join('; ')}`] : []),
  ];
}

/** Answers that rose, and what is behind them. */
function raisedTable(title: (count: number) => string, items: readonly RoundItem[], view: View): Section[] {
  const { text, lang } = view;
  return cutTable(title(items.length), items, view, (shown) =>
    tableOf(shown, [
      right(text.head.difference, ({ difference }) => cell(formatMargin(difference, lang), 'strong')),
      left('ID', ({ id }) => cell(id, 'strong')),
      left(text.head.change, (item) => unitChange(item, view)),
      label(text.round.head.behind, (item) => riseText(item, view)),
      left(text.diff.indicatorHead, (item) => item.label, { when: view.paged }),
      left(text.round.head.evidence, evidenceCell, {
        when: view.paged && shown.some(({ unit }) => unit.evidence.length > 0),
      }),
    ]),
  );
}

function cutTable(
  title: string,
  items: readonly RoundItem[],
  { text, brief }: View,
  tableFor: (shown: readonly RoundItem[]) => NonNullable<Section['table']>,
): Section[] {
  if (items.length === 0) return [];
  const shown = brief ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  return [
    { title, lines: [], table: tableFor(shown) },
    ...(rest > 0 ? [lines(null, cell(`- ${text.round.more(rest)}`, 'strong'))] : []),
  ];
}
