import type { Sheet } from '../../page/book.js';
import { type Cell, cell, lines, type Section } from '../../page/section.js';
import { numberColumn, textColumn } from '../../page/sheet.js';
import { label, left, right } from '../../page/table.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import type { RecapView } from './view.js';

/** One thing to look at: a unit, a file, or a line of the list. */
interface Remark {
  readonly state: string;
  readonly line: number | null;
  readonly unit: string;
  readonly institution: string | null;
  readonly year: number | null;
  readonly about: string;
  readonly isSentence?: true;
}

/** How many have sent something, in one line; nothing without a list. */
export function registerLines({ result, text }: RecapView): Cell[] {
  const { register } = result;
  if (!register) return [];
  const { path, units, sent, missing, twice, unlisted } = register;
  const said = text.batch.register.sent(path, units, sent);
  const rest = text.batch.register.rest(missing.length, twice.length, unlisted.length);
  const isSound = missing.length + twice.length + unlisted.length === 0;
  const unread = result.rows.filter(
    ({ status, path: name }) => status === 'unreadable' && unlisted.includes(name),
  );
  const years = new Set(
    result.rows.flatMap((row) => (row.status === 'missing' ? [] : (row.unit.year ?? []))),
  );
  return [
    cell(`${said}; ${rest}`, isSound ? 'good' : 'bad'),
    ...(register.anyYear && years.size > 1 ? [cell(text.batch.register.anyYear)] : []),
    ...(unread.length > 0 && missing.length > 0
      ? [cell(text.batch.register.unread(unread.length), 'bad')]
      : []),
  ];
}

/** What concerns units and files as a table; what is wrong with the list, in sentences before it. */
export const registerSection = (view: RecapView): Section => {
  const { title, onLine } = view.text.batch.register;
  const remarks = remarksOf(view);
  if (remarks.length === 0) return lines(null);
  const said = remarks.filter(({ isSentence }) => isSentence);
  return sectionFrom(
    title,
    remarks.filter(({ isSentence }) => !isSentence),
    columnsOf(view),
    said.map(({ line, about }) => cell(line === null ? about : onLine(line, about))),
  );
};

export const registerSheet = (view: RecapView): Sheet =>
  sheetFrom(view.text.batch.register.sheet, remarksOf(view), columnsOf(view), 2);

function remarksOf({ result: { register, rows }, text }: RecapView): Remark[] {
  if (!register) return [];
  const { state } = text.batch.register;
  const nobody = { line: null, unit: '', institution: null, year: null };
  const named = (unit: { name: string | null; id: string | null }) => unit.name ?? unit.id ?? '';
  return [
    ...register.missing.map((unit) => ({ ...unit, state: state.missing, unit: named(unit), about: '' })),
    ...register.twice.map((unit) => ({
      ...unit,
      state: state.twice,
      unit: named(unit),
      about: unit.paths.join(', '),
    })),
    ...register.unlisted.map((path): Remark => {
      const row = rows.find((one) => one.path === path);
      const named = row && { unit: row.unit.name, institution: row.unit.institution, year: row.unit.year };
      return { ...nobody, ...named, state: state.unlisted, about: path };
    }),
    ...register.differences.map(({ path, line, key, file, list }) => ({
      ...nobody,
      line,
      state: state.differs,
      about: text.batch.register.difference(path, key, file, list),
      isSentence: true as const,
    })),
    ...register.findings.map(({ code, line, message }) => ({
      ...nobody,
      // this one names its lines itself
      line: code === 'units-lines-odd' ? null : line,
      state: state.list,
      about: message,
      isSentence: true as const,
    })),
  ];
}

function columnsOf({ text }: RecapView): Faces<Remark>[] {
  const { head, register: words } = text.batch;
  return [
    { text: left(words.what, ({ state }) => state), sheet: textColumn(words.what, 26, ({ state }) => state) },
    {
      text: right(words.line, ({ line }) => (line === null ? '' : String(line))),
      sheet: numberColumn(words.line, 'count', ({ line }) => line),
    },
    {
      text: left(head.unit, ({ unit }) => unit),
      sheet: textColumn(head.unit, 34, ({ unit }) => unit, { wraps: true }),
    },
    {
      sheet: textColumn(head.institution, 30, ({ institution }) => institution, { wraps: true }),
    },
    {
      text: right(head.year, ({ year }) => (year === null ? '' : String(year))),
      sheet: numberColumn(head.year, 'year', ({ year }) => year, { centred: true }),
    },
    {
      text: label(words.about, ({ about }) => about),
      sheet: textColumn(words.about, 80, ({ about }) => about, { wraps: true }),
    },
  ];
}
