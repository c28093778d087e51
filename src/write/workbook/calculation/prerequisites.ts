import { factsOf } from '../../../instrument/facts.js';
import type { Prerequisite } from '../../../instrument/model.js';
import { readNumber } from '../../../worksheet/number.js';
import { institutionTypes } from '../../../worksheet/unit.js';
import type { Draft } from '../draft.js';
import { all, any, cases, cell, inRow, quote } from '../formula.js';
import type { Live, Value } from '../plan.js';
import { prerequisiteValue } from '../prerequisite-cells.js';
import { yesNo } from '../rules/places.js';
import { predicateName, type Subject } from '../subject.js';
import { fieldCell, onSummary, prerequisiteCell } from '../summary/places.js';
import { prerequisiteColumn, prerequisiteColumns, prerequisiteRow, tableRows } from './places.js';
import {
  numberFormula,
  numberTextFormula,
  once,
  readNumberText,
  readNumberValue,
  readText,
  textFormula,
} from './read.js';

const live = (formula: string, result: string | number): Live => ({ formula, result });

/** Every prerequisite: what is typed, where that ranks, and whether it is enough for each predicate. */
export function putPrerequisites(draft: Draft, subject: Subject): void {
  const { say, instrument } = subject;
  const words = say.calculation;
  const heads = [words.prerequisites, words.read, words.stripped, words.rank];
  for (const { id } of instrument.predicates)
    heads.push(words.needed(predicateName(id)), words.prerequisiteMet(predicateName(id)));
  draft.line(1, tableRows(subject).ofPrerequisites, heads, { kind: 'head' });
  for (const item of factsOf(instrument)) putOne(draft, subject, item);
}

function putOne(draft: Draft, subject: Subject, item: Prerequisite): void {
  const { instrument, worksheet, figures } = subject;
  const row = prerequisiteRow(subject, item.id);
  const at = prerequisiteColumn;
  const own = onSummary(subject, prerequisiteCell(subject, item.id));
  const value = prerequisiteValue(item, worksheet.prerequisites.get(item.id)?.raw);
  const put = (to: number, content: Value, kind: 'plain' | 'points' | 'count' = 'plain') =>
    draft.put(to, row, content, { kind });
  draft.put(at.id, row, item.id, { kind: 'plain' });
  const [text, stripped, rank] = [inRow(at.text, row), inRow(at.number, row), inRow(at.rank, row)];
  if (item.kind === 'grade' || item.kind === 'yes') {
    put(at.text, live(textFormula(own, once), readText(value)));
    put(at.rank, live(rankFormula(item, text), rankOf(item, readText(value))), 'count');
  } else {
    const read = readNumberText(value);
    put(at.text, live(numberTextFormula(own, once), read));
    const bare = item.kind === 'percent' ? withoutPercent(text) : text;
    const bareRead = item.kind === 'percent' ? read.replace(/ *%$/, '') : read;
    put(at.number, live(bare, bareRead));
    const most = item.kind === 'percent' ? '100' : item.maximum;
    const number = numberFormula(own, { text: stripped, count: once.count }, false);
    const found = readNumberValue(typeof value === 'number' ? value : bareRead, false);
    const isSound = found !== '' && found >= 0 && (most === undefined || found <= Number(most));
    const sound = all([`${number}>=0`, ...(most === undefined ? [] : [`${number}<=${most}`])]);
    put(at.rank, live(`IF(${number}="","",IF(${sound},${number},""))`, isSound ? found : ''), 'points');
  }
  for (const { id: predicate } of instrument.predicates) {
    const columns = prerequisiteColumns(subject, predicate);
    const judged = figures.facts.find((p) => p.predicate === predicate)?.items;
    const result = judged?.find(({ id }) => id === item.id);
    if (item.minimum[predicate] === undefined || !result) {
      draft.line(columns.needed, row, ['-', '-'], { kind: 'plain' });
      continue;
    }
    const needed = cell(columns.needed, row);
    put(columns.needed, neededRank(subject, item, predicate, result.minimum), 'count');
    const met = `IF(${any([`${rank}=""`, `${needed}=""`])},-1,IF(${rank}>=${needed},1,0))`;
    put(columns.met, live(met, result.passed === null ? -1 : result.passed ? 1 : 0), 'count');
  }
}

const withoutPercent = (text: string) =>
  `IF(RIGHT(${text},1)="%",TRIM(LEFT(${text},LEN(${text})-1)),${text})`;

/** Words that mean yes, and those that mean no, in every format. */
const yes = [yesNo[0] ?? '', 'y', 'yes', 'true'];
const no = [yesNo[1] ?? '', 'n', 'no', 'false'];

/** Words of a prerequisite from the lowest rank up. */
function ranks(item: Prerequisite): string[][] {
  return item.kind === 'yes' ? [no, yes] : (item.grades ?? []).map((grade) => [readText(grade)]);
}

function rankFormula(item: Prerequisite, text: string): string {
  const ranked = ranks(item).map((words, rank): [string, string] => [
    any(words.map((word) => `EXACT(${text},${quote(word)})`)),
    String(rank),
  ]);
  return cases(ranked, '""');
}

function rankOf(item: Prerequisite, text: string): number | '' {
  const rank = ranks(item).findIndex((words) => words.includes(text));
  return rank < 0 ? '' : rank;
}

/** The rank of a minimum as the instrument writes it. */
function minimumRank(item: Prerequisite, minimum: string): number | '' {
  if (item.kind === 'grade' || item.kind === 'yes') return rankOf(item, readText(minimum));
  const number = readNumber(minimum);
  return number.kind === 'none' ? '' : Number(number.digits);
}

/** Some minimums depend on the kind of institution; while that is not known nothing is judged. */
function neededRank(subject: Subject, item: Prerequisite, predicate: string, minimum: string | null): Value {
  const rule = item.minimum[predicate];
  const result = minimum === null ? '' : minimumRank(item, minimum);
  if (typeof rule === 'string' || rule === undefined) return result;
  return live(
    byInstitution(
      subject,
      (type) => {
        const found = rule[type];
        return found === undefined ? '""' : String(minimumRank(item, found));
      },
      '""',
    ),
    result,
  );
}

/** A formula that depends on the kind of institution. */
export function byInstitution(subject: Subject, value: (type: string) => string, otherwise: string): string {
  const type = `IFERROR(TRIM(${onSummary(subject, fieldCell(subject, 'institutionType'))}),"")`;
  return cases(
    institutionTypes.map((kind): [string, string] => [`EXACT(${type},${quote(kind)})`, value(kind)]),
    otherwise,
  );
}
