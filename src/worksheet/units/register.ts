import { type Diagnostic, diagnose, refuse } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Content } from '../../source/content.js';
import type { Platform } from '../../source/platform.js';
import { unitFrom } from '../unit.js';
import type { Entry, Unit } from '../worksheet.js';
import { type Column, type Heads, headsOf, meaningOf } from './heads.js';
import { oddLines } from './odd-lines.js';
import { type ListRecord, listRecords } from './records.js';

/** One unit that is expected to send something. Plain data: it goes to threads. */
export interface ListedUnit {
  /** Line or row of the list; no two are alike. */
  readonly line: number;
  readonly origin: Origin;
  /** A file or a pattern, from the list's own folder; null where the unit's name has to do. */
  readonly file: string | null;
  readonly unit: Unit;
  readonly prerequisites: readonly (readonly [id: string, entry: Entry])[];
}

/** A list of units, and what is wrong with it. */
export interface Register {
  readonly path: string;
  readonly units: readonly ListedUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a unit is told by. */
const keys: ReadonlySet<Column> = new Set(['name', 'file', 'id']);

/**
 * Reads a list of units.
 * @param instruments those that worksheets may be of: their prerequisites may be columns.
 * @throws UserError when it cannot be read, or none of its heads is known.
 */
export async function readRegister(
  content: Content,
  instruments: readonly Instrument[],
  platform: Platform,
): Promise<Register> {
  const { path } = content;
  const heads = headsOf(instruments);
  const diagnostics: Diagnostic[] = [];
  const isKey = (head: string) => {
    const meaning = meaningOf(head, heads);
    return !!meaning && 'column' in meaning && keys.has(meaning.column);
  };
  const records = await listRecords(content, platform, isKey);
  const found = [...new Set(records.flatMap(({ fields }) => fields.map(([head]) => head)))];
  if (!found.some(isKey)) refuse('units-heads', { path }, { found: found.slice(0, 12).join(', ') });
  for (const head of found) {
    if (head === '' || meaningOf(head, heads) !== undefined) continue;
    const suggestion = suggest(head.toLowerCase(), [...heads.keys()]) ?? '';
    diagnostics.push(diagnose('units-head-unknown', { path }, { head, suggestion }));
  }
  const predicates = instruments.flatMap((instrument) => instrument.predicates);
  const lines = records.map((record) => listedUnit(record, { heads, predicates, diagnostics }));
  const units = lines.filter(({ file, unit }) => file ?? unit.name ?? unit.id);
  const listed = new Set(units.map(({ origin }) => origin));
  diagnostics.push(...oddLines(records, ({ origin }) => listed.has(origin), heads));
  return { path, units, diagnostics };
}

interface Reading {
  readonly heads: Heads;
  readonly predicates: Instrument['predicates'];
  readonly diagnostics: Diagnostic[];
}

function listedUnit(
  { line, origin, fields }: ListRecord,
  { heads, predicates, diagnostics }: Reading,
): ListedUnit {
  const texts = new Map<Column, string>();
  const spelled = new Map<Column, string>();
  const prerequisites: [string, Entry][] = [];
  for (const [head, text] of fields) {
    const meaning = meaningOf(head, heads);
    if (!meaning || text === '') continue;
    if ('prerequisite' in meaning) prerequisites.push([meaning.prerequisite, { raw: text, origin }]);
    else if (!texts.has(meaning.column)) {
      texts.set(meaning.column, text);
      spelled.set(meaning.column, head);
    }
  }
  const written = (column: Column) => texts.get(column) ?? null;
  const typed = (column: Column) => {
    const raw = written(column);
    return raw !== null && column === 'institutionType' ? typeIn(raw) : raw;
  };
  const unit = unitFrom(typed, { predicates }, (field, _meant, allowed) => {
    const params = { key: spelled.get(field) ?? field, found: written(field) ?? '', allowed };
    diagnostics.push(diagnose('value-invalid', origin, params));
  });
  return {
    line,
    origin,
    file: written('file'),
    unit,
    prerequisites,
  };
}

/** People write "Kementerian/Lembaga" and "Pemda". */
const typeIn = (raw: string): string => raw.toLowerCase().replace(/[\s/_-]+/g, '-');
