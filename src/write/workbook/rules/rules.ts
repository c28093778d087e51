import { toDouble } from '../../../instrument/exact.js';
import { factsOf, isAdvised } from '../../../instrument/facts.js';
import type { Requirement } from '../../../instrument/model.js';
import { zeroDivisionLabel, zeroDivisionWords } from '../../../worksheet/own/vocabulary.js';
import { Draft } from '../draft.js';
import { rowHeight } from '../height.js';
import type { Area, SheetPlan, ValidationPlan } from '../plan.js';
import { predicateName, type Subject, told } from '../subject.js';
import { listRange, placedLists, policyColumn, policyRow, ruleRows, scalesOf } from './places.js';

/** Columns in letters: name, value, score and further ones. */
const widths = [46, 24, 24, 60];
const last = widths.length;

/** One line below everything: whose calculation this is, and by what. */
export const disclaimer = ({ say, instrument, tool }: Subject): string =>
  say.rules.disclaimer(instrument.regulation, instrument.id, tool);

/** The rules with their sources, the one that may be chosen, and the lists that other sheets' drop-downs take. */
export function rulesSheet(subject: Subject): SheetPlan {
  const { say } = subject;
  const words = say.rules;
  const draft = new Draft();
  const merges: Area[] = [];
  const wide = (row: number, text: string, kind: 'title' | 'text' | 'subtitle', from = 1) => {
    draft.put(from, row, text, { kind });
    merges.push({ left: from, top: row, right: last, bottom: row });
    const width = widths.slice(from - 1).reduce((sum, each) => sum + each, 0);
    draft.row(row, { height: kind === 'title' ? 26 : rowHeight([{ text, width }]) });
  };
  wide(1, words.title, 'title');
  wide(2, disclaimer(subject), 'subtitle');
  head(draft, policyRow - 1, [words.choice]);
  draft.put(1, policyRow, zeroDivisionLabel[subject.lang], { kind: 'label' });
  draft.put(policyColumn, policyRow, zeroDivisionWords[subject.zeroDivision][subject.lang], {
    kind: 'field',
  });
  wide(policyRow, words.zeroDivisionHelp, 'text', 3);
  const rows = ruleRows(subject);
  head(draft, rows.fixed, [words.fixed]);
  for (const [i, line] of words.lines.entries()) wide(rows.fixed + 1 + i, line, 'text');
  putRequirements(draft, subject, rows.requirements);
  putPrerequisites(draft, subject, rows.prerequisites);
  putLists(draft, subject, rows.lists);
  return {
    name: say.sheets.rules,
    columns: widths.map((width) => ({ width })),
    rows: draft.rows(),
    merges,
    validations: [policyValidation(subject)],
    colours: [],
    frozen: { rows: 0, columns: 0 },
    print: { isOnePage: false, titleRows: 0, foot: disclaimer(subject) },
    isProtected: true,
  };
}

function head(draft: Draft, row: number, texts: readonly string[]): void {
  draft.line(
    1,
    row,
    Array.from({ length: last }, (_, i) => texts[i] ?? null),
    { kind: 'section' },
  );
}

function policyValidation(subject: Subject): ValidationPlan {
  const { say, lang } = subject;
  const words = Object.values(zeroDivisionWords).map((word) => word[lang]);
  return {
    areas: [{ left: policyColumn, top: policyRow, right: policyColumn, bottom: policyRow }],
    allows: { kind: 'list', range: listRange(subject, words) },
    title: say.check.answer,
    message: say.check.policy,
  };
}

/** Scales with the score of each level, then the other lists. */
function putLists(draft: Draft, subject: Subject, first: number): void {
  const { rules } = subject.say;
  const scales = scalesOf(subject.instrument);
  head(draft, first, [rules.scales, rules.level, rules.score, rules.source]);
  for (const [i, { name, values, row: top }] of placedLists(subject).entries()) {
    for (const [n, value] of values.entries()) {
      const row = top + n;
      draft.put(1, row, n === 0 ? name : null, { kind: 'label' });
      draft.put(2, row, value, { kind: 'status' });
      const score = scales[i]?.levels[n]?.score;
      if (score) draft.put(3, row, toDouble(score), { kind: 'points' });
      const source = n === 0 ? scales[i]?.reference : null;
      if (source) draft.put(4, row, source, { kind: 'text' });
    }
  }
}

function putRequirements(draft: Draft, subject: Subject, top: number): void {
  const { say, instrument } = subject;
  const { predicates } = instrument;
  const words = say.rules;
  const names = predicates.map(({ id }) => predicateName(id));
  head(draft, top, [words.requirements, ...names.slice(0, 2), words.source]);
  let row = top + 1;
  for (const requirement of instrument.requirements) {
    const minimums = predicates.map(({ id }) => minimumText(subject, requirement, id));
    const shown = minimums.length > 2 ? [minimums.join('; '), ''] : [...minimums, ''].slice(0, 2);
    const source = sources(Object.values(requirement.minimum).map(({ reference }) => reference));
    draft.line(1, row, [told(subject, requirement.label), ...shown, source], { kind: 'text' });
    const texts = [
      { text: source, width: widths[3] ?? 0 },
      { text: told(subject, requirement.label), width: widths[0] ?? 0 },
    ];
    draft.row(row++, { height: rowHeight(texts) });
  }
}

function minimumText({ say, lang }: Subject, requirement: Requirement, predicate: string): string {
  const minimum = requirement.minimum[predicate];
  if (!minimum) return say.summary.notAsked;
  const decimal = (text: string) => (lang === 'id' ? text.replace('.', ',') : text);
  const points = decimal(minimum.points.round(4).toString());
  if (minimum.percent === null) return say.rules.points(points);
  return say.rules.percent(decimal(minimum.percent.toString()), points);
}

function putPrerequisites(draft: Draft, subject: Subject, top: number): void {
  const { say, instrument } = subject;
  const words = say.rules;
  const facts = factsOf(instrument);
  if (facts.length === 0) return;
  const names = instrument.predicates.map(({ id }) => predicateName(id)).join(' / ');
  head(draft, top, [words.prerequisites, words.of, names, words.source]);
  for (const [i, item] of facts.entries()) {
    const minimums = instrument.predicates.map(({ id }) => {
      const rule = item.minimum[id];
      if (rule === undefined) return say.summary.notAsked;
      if (typeof rule === 'string') return `${rule}${item.kind === 'percent' ? '%' : ''}`;
      return Object.entries(rule)
        .map(([type, minimum]) => `${minimum} (${type})`)
        .join(', ');
    });
    const { reference } = item;
    const source = sources(typeof reference === 'object' ? Object.values(reference) : [reference ?? null]);
    const label = told(subject, item.label);
    const shown = [
      isAdvised(instrument, item) ? words.advised(label) : label,
      words.levels[item.level],
      minimums.join(' / '),
      source,
    ];
    const row = top + 1 + i;
    draft.line(1, row, shown, { kind: 'text' });
    draft.row(row, { height: rowHeight(shown.map((text, n) => ({ text, width: widths[n] ?? 0 }))) });
  }
}

/** Each source once. */
const sources = (list: readonly (string | null)[]): string =>
  [...new Set(list.filter((source) => source !== null))].join('; ');
