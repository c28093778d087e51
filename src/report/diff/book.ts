import type { Lang } from '../../diagnostic/lang.js';
import type { Book, Rule, Sheet } from '../page/book.js';
import { marginColumn, numberColumn, type SheetColumn, sheetOf, textColumn } from '../page/sheet.js';
import { type View, viewOn } from '../page/view.js';
import { linesSheet } from '../shared/lines-sheet.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import { aboutSheet, bookOf } from '../shared/sheets.js';
import type { Diff, IndicatorDiff } from './diff-schema.js';
import { diffHeadline, namesOf } from './headline.js';
import { diffProvenance } from './origin.js';
import { roundSheet } from './round/sheets.js';
import { answerText } from './rows.js';

/** What differs, as a workbook. */
export function diffBook(diff: Diff, lang: Lang): Book {
  const view = viewOn({ width: null, drawn: true }, lang);
  const { sheets } = view.text.paper;
  const head = diffHeadline(diff, view);
  return bookOf(
    diff,
    head.title ?? '',
    [
      linesSheet(sheets.summary, head.lines, view),
      ...(diff.round ? [roundSheet(diff.round, view)] : []),
      requirementSheet(diff, view),
      indicatorSheet(diff, view),
      partSheet(diff, view),
      prerequisiteSheet(diff, view),
      aboutSheet(sheets.provenance, diffProvenance(diff, view), view),
    ],
    view,
  );
}

function requirementSheet(diff: Diff, { text }: View): Sheet {
  const names = namesOf(diff, text);
  const word = (judged: Diff['requirements'][number]['a']) =>
    judged && (judged.passed ? text.met : text.short);
  const rules: Rule[] = [
    { when: text.met, tone: 'good' },
    { when: text.short, tone: 'bad' },
  ];
  return sheetOf(text.paper.sheets.requirements, diff.requirements, [
    textColumn(text.batchSheets.head.predicate, 10, ({ predicate }) => predicateName(predicate)),
    textColumn(text.head.requirement, 44, ({ label }) => label, { wraps: true }),
    numberColumn(names.a, 'points', ({ a }) => a?.points ?? null),
    numberColumn(names.b, 'points', ({ b }) => b?.points ?? null),
    marginColumn(text.head.difference, ({ difference }) => difference),
    numberColumn(text.head.minimum, 'points', ({ a, b }) => (b ?? a)?.minimum ?? null),
    textColumn(`${names.a} `, 10, ({ a }) => word(a), { centred: true, rules }),
    textColumn(`${names.b} `, 10, ({ b }) => word(b), { centred: true, rules }),
  ]);
}

function indicatorSheet(diff: Diff, { text, lang }: View): Sheet {
  const names = namesOf(diff, text);
  const asks = ({ asks: asked }: IndicatorDiff) => asked?.text ?? asked?.question ?? null;
  const when = diff.mode === 'learn';
  const columns: SheetColumn<IndicatorDiff>[] = [
    marginColumn(text.head.difference, ({ difference }) => difference),
    textColumn('ID', 14, ({ id }) => id),
    textColumn(text.diff.indicatorHead, 60, ({ label }) => label, { wraps: true }),
    textColumn(names.a, 20, ({ a }) => localNumber(answerText(a), lang) ?? text.blank),
    textColumn(names.b, 20, ({ b }) => localNumber(answerText(b), lang) ?? text.blank),
    textColumn(text.paper.head.asks, 60, asks, { wraps: true, when }),
    textColumn(text.paper.notes(names.b), 50, (row) => row.asks?.notes ?? null, { wraps: true, when }),
  ];
  return sheetOf(text.paper.sheets.answers, diff.indicators, columns, 2);
}

function partSheet(diff: Diff, { text }: View): Sheet {
  const names = namesOf(diff, text);
  return sheetOf(text.paper.sheets.parts, diff.nodes, [
    marginColumn(text.head.difference, ({ difference }) => difference),
    textColumn('ID', 14, ({ id }) => id),
    textColumn(text.head.node, 60, ({ label }) => label, { wraps: true }),
    numberColumn(names.a, 'points', ({ a }) => a),
    numberColumn(names.b, 'points', ({ b }) => b),
    numberColumn(text.head.max, 'points', ({ max }) => max),
  ]);
}

function prerequisiteSheet(diff: Diff, { text, lang }: View): Sheet {
  const names = namesOf(diff, text);
  const answer = (given: string | null) => localNumber(given, lang) ?? text.blank;
  return sheetOf(text.paper.sheets.prerequisites, diff.prerequisites, [
    textColumn(text.head.prerequisite, 50, ({ label }) => label, { wraps: true }),
    textColumn(names.a, 24, ({ a }) => answer(a), { wraps: true }),
    textColumn(names.b, 24, ({ b }) => answer(b), { wraps: true }),
  ]);
}
