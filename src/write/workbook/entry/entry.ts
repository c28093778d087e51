import { toDouble } from '../../../instrument/exact.js';
import { type Head, heads } from '../../../worksheet/own/vocabulary.js';
import { Draft } from '../draft.js';
import { rowHeight } from '../height.js';
import { foldLevel } from '../layout.js';
import type { Line } from '../lines.js';
import { pageBreaks } from '../paging.js';
import type { Area, SheetPlan } from '../plan.js';
import { disclaimer } from '../rules/rules.js';
import { type Subject, told } from '../subject.js';
import { putAnswers } from './answers.js';
import { putFormulas } from './formulas.js';
import { choicesText, lineText, usualText } from './texts.js';
import { entryValidations } from './validations.js';

/** In letters. */
const widths: Readonly<Record<Head, number>> = {
  code: 13,
  text: 40,
  choices: 52,
  weight: 7,
  unit: 10,
  unitPoints: 8,
  check: 18,
  notes: 26,
  evidence: 28,
  tpi: 10,
  tpiPoints: 8,
  tpiNotes: 26,
  person: 18,
  due: 12,
  effort: 8,
  usual: 44,
};

/** Of the look `small`. */
const smallSize = 9;

const keys = Object.keys(heads) as Head[];

/** The sheet that is filled in: every heading, indicator and count with all that is needed to answer it. */
export function entrySheet(subject: Subject): SheetPlan {
  const { say, lang, layout, instrument } = subject;
  const { entry } = layout;
  const draft = new Draft();
  draft.put(1, 1, say.entry.title(told(subject, instrument.title)), { kind: 'title' });
  draft.put(entry.column.unit, 1, say.entry.hint(String(entry.levels)), { kind: 'subtitle' });
  draft.row(1, { height: 24 });
  for (const key of keys) draft.put(entry.column[key], entry.head, heads[key][lang], { kind: 'head' });
  draft.row(entry.head, { height: 30 });
  for (const line of layout.lines) putLine(draft, subject, line);
  const columns = keys.map((key) => ({ width: widths[key] }));
  const rows = draft.rows();
  const titleRows = entry.head;
  const area = { left: 1, top: 1, right: entry.column.tpiNotes, bottom: entry.last };
  return {
    name: say.sheets.entry,
    columns,
    rows,
    merges: [],
    validations: entryValidations(subject),
    colours: [
      {
        area: columnArea(subject, 'check'),
        rules: [
          { begins: say.entry.unanswered, tone: 'fair' },
          { begins: say.entry.unfilled, tone: 'fair' },
          { begins: say.entry.zeroOfZero, tone: 'fair' },
          { isFilled: true, tone: 'bad' },
        ],
      },
    ],
    // the root under the head stays in sight as well: it is the total
    frozen: { rows: entry.first, columns: entry.column.code },
    print: {
      isOnePage: false,
      titleRows,
      area,
      breaks: pageBreaks({ columns, rows, print: { titleRows, area } }, isBoundTo(layout)),
      foot: disclaimer(subject),
    },
    isProtected: false,
  };
}

/** A row under a heading stays with it, a count with its indicator. */
function isBoundTo({ lines, entry }: Subject['layout']): Parameters<typeof pageBreaks>[1] {
  const kinds = new Map(lines.map(({ id, kind }) => [entry.row(id), kind]));
  return (row, before) => kinds.get(before.number) === 'branch' || kinds.get(row.number) === 'input';
}

export function columnArea({ layout: { entry } }: Pick<Subject, 'layout'>, head: Head): Area {
  return { left: entry.column[head], top: entry.first, right: entry.column[head], bottom: entry.last };
}

function putLine(draft: Draft, subject: Subject, line: Line): void {
  const { entry } = subject.layout;
  const { column } = entry;
  const row = entry.row(line.id);
  const text = lineText(subject, line);
  const level = foldLevel(line.depth);
  if (line.kind === 'branch') {
    const look = (of: 'text' | 'points' | 'weight') => ({ kind: 'branch', depth: line.depth, of }) as const;
    for (const key of keys) draft.put(column[key], row, null, look('text'));
    draft.put(column.code, row, line.id, look('text'));
    draft.put(column.text, row, text, look('text'));
    draft.put(column.weight, row, toDouble(line.node.weight), look('weight'));
    draft.row(row, { level, height: rowHeight([{ text, width: widths.text }]) });
  } else {
    const choices = choicesText(subject, line);
    const usual = usualText(subject, line);
    const { notes, evidence } = putAnswers(draft, subject, line, row);
    draft.put(column.code, row, line.id, { kind: 'code' });
    draft.put(column.text, row, text, { kind: 'text' });
    draft.put(column.choices, row, choices, { kind: 'small' });
    draft.put(column.usual, row, usual, { kind: 'small' });
    const weight = line.kind === 'indicator' ? toDouble(line.node.weight) : null;
    draft.put(column.weight, row, weight, { kind: 'weight' });
    const height = rowHeight([
      { text: line.id, width: widths.code, size: smallSize },
      { text, width: widths.text },
      { text: choices, width: widths.choices, size: smallSize },
      { text: usual, width: widths.usual, size: smallSize },
      { text: notes, width: widths.notes },
      { text: evidence, width: widths.evidence },
    ]);
    draft.row(row, { level, height });
  }
  putFormulas(draft, subject, line, row);
}
