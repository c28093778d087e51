import { health } from '../calculation/places.js';
import { Draft } from '../draft.js';
import { beginning, cases, quote } from '../formula.js';
import { rowHeight } from '../height.js';
import type { Area, ColourPlan, Live, RowPlan, SheetPlan } from '../plan.js';
import { disclaimer } from '../rules/rules.js';
import { type Subject, told } from '../subject.js';
import { putAsked } from './asked.js';
import { askedRows, fieldCell, lastColumn, summaryColumn, topRow, verdictRow } from './places.js';
import { putProgress } from './progress.js';
import { putRequirements } from './requirements.js';
import { putShortfalls } from './shortfalls.js';
import { askedValidations } from './validations.js';
import { putVerdicts } from './verdicts.js';

const { label, minimum, unit, tpi, given, status } = summaryColumn;

/** The first sheet: where the unit stands, in words and on one page. */
export function summarySheet(subject: Subject): SheetPlan {
  const { say, instrument } = subject;
  const draft = new Draft();
  const last = lastColumn(subject);
  const row = (at: number): Area => ({ left: 1, top: at, right: last, bottom: at });
  draft.put(1, 1, say.summary.title(told(subject, instrument.title)), { kind: 'title' });
  draft.row(1, { height: 28 });
  draft.put(1, 2, nameOfUnit(subject), { kind: 'subtitle' });
  const merges = [row(1), row(2), ...putVerdicts(draft, subject)];
  const below = putRequirements(draft, subject);
  const shortfalls = putShortfalls(draft, subject, below);
  merges.push(
    putProgress(draft, subject, shortfalls.first),
    ...shortfalls.merges,
    ...putAsked(draft, subject),
  );
  const foot = 1 + Math.max(below + 11, askedRows(subject).health + 5);
  draft.put(1, foot, disclaimer(subject), { kind: 'subtitle' });
  merges.push(row(foot));
  return {
    name: say.sheets.summary,
    columns: widths(last),
    rows: draft.rows().map(withHeight),
    merges,
    validations: askedValidations(subject),
    colours: colours(subject, foot),
    frozen: { rows: verdictRow - 1 + 2 * instrument.predicates.length, columns: 0 },
    print: { isOnePage: true, titleRows: 0, foot: disclaimer(subject) },
    isProtected: true,
  };
}

const labelWidth = 40;

/** High enough for the labels of both halves. */
function withHeight(row: RowPlan): RowPlan {
  const labels = row.cells.flatMap(({ look, value }) =>
    look.kind === 'label' && typeof value === 'string' ? [{ text: value, width: labelWidth }] : [],
  );
  return { height: rowHeight(labels), ...row };
}

function widths(last: number) {
  const wide: Readonly<Record<number, number>> = {
    [label]: labelWidth,
    [summaryColumn.asked]: labelWidth,
    [given]: 20,
    [unit.status]: 12,
    [tpi.status]: 12,
    [status - 3]: 2,
  };
  return Array.from({ length: last }, (_, i) => ({ width: wide[i + 1] ?? (i + 1 >= status ? 24 : 9) }));
}

function nameOfUnit(subject: Subject): Live {
  const { say, worksheet } = subject;
  const { name, institution, year } = worksheet.unit;
  const parts = (['name', 'institution', 'year'] as const).map((field) => fieldCell(subject, field));
  const [first = '', ...rest] = parts;
  const joined = [first, ...rest.map((cell) => `IF(${cell}="","",", "&${cell})`)].join('&');
  const result = [name, institution, year].filter((value) => value !== null).join(', ');
  return {
    formula: `IFERROR(${cases([[`${first}=""`, quote(say.summary.unnamed)]], joined)},"")`,
    result: name === null ? say.summary.unnamed : result,
  };
}

function colours(subject: Subject, foot: number): ColourPlan[] {
  const { summary } = subject.say;
  const { verdict } = summary;
  const tall = (column: number, right = column): Area => ({
    left: column,
    top: topRow(subject),
    right,
    bottom: foot,
  });
  const states = [
    { begins: summary.met, tone: 'good' },
    { begins: summary.notEvaluated, tone: 'fair' },
    { begins: summary.kindMissing, tone: 'fair' },
    { begins: beginning(summary.toFill), tone: 'fair' },
    { begins: summary.short, tone: 'bad' },
    { begins: summary.advised.met, tone: 'good' },
    { begins: summary.advised.short, tone: 'fair' },
  ] as const;
  const asked = askedRows(subject);
  return [
    {
      area: { left: 2, top: verdictRow, right: 2, bottom: topRow(subject) - 2 },
      rules: [
        { begins: beginning(verdict.notMet), tone: 'bad' },
        { begins: beginning(verdict.undecided), tone: 'fair' },
        { begins: beginning(verdict.nothing), tone: 'fair' },
        { begins: beginning(verdict.met), tone: 'good' },
        { begins: beginning(verdict.scoreMet), tone: 'fair' },
      ],
    },
    ...[unit.status, tpi.status].map((column): ColourPlan => ({ area: tall(column), rules: states })),
    ...[unit, tpi].map(
      ({ actual }): ColourPlan => ({
        area: tall(actual),
        rules: [{ tellsFromColumn: minimum }],
      }),
    ),
    {
      area: {
        left: status,
        top: asked.prerequisites + 1,
        right: lastColumn(subject),
        bottom: asked.completeness - 2,
      },
      rules: states,
    },
    {
      area: { left: given, top: asked.health + 1, right: given, bottom: asked.health + health.length },
      rules: [
        { begins: summary.fine, tone: 'good' },
        { isFilled: true, tone: 'bad' },
      ],
    },
  ];
}
