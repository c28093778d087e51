import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Instrument } from '../../instrument/model.js';
import { readNumber } from '../number.js';
import { fold } from '../text.js';
import { plainName } from '../units/match.js';
import type { FromUnitFile, Unit, UnitPlaces, Worksheet } from '../worksheet.js';
import { FieldReader } from './fields.js';
import { unitHomesOf } from './misplaced.js';
import { parseWorksheet } from './parse.js';
import { readPrerequisites, readUnit, unitKeyOf } from './unit.js';

export interface UnitFile {
  readonly path: string;
  readonly unit: Unit;
  readonly unitAt: UnitPlaces;
  readonly prerequisites: Worksheet['prerequisites'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a unit file: `unit:` and `prasyarat:` only, for worksheets that have no place for them.
 * @throws UserError when it is no YAML mapping.
 */
export function readUnitFile(text: string, path: string, instrument: Instrument): UnitFile {
  const homes = unitHomesOf(instrument);
  const reader = new FieldReader(path, homes);
  const keys = ['versi', 'instrumen', 'unit', 'prasyarat'];
  const fields = reader.fields(parseWorksheet(text, path), path, keys, homes);
  const { unit, unitAt } = readUnit(reader, fields.get('unit')?.value, instrument);
  const prerequisites = readPrerequisites(reader, fields.get('prasyarat')?.value, instrument);
  return { path, unit, unitAt, prerequisites, diagnostics: reader.diagnostics };
}

/** The worksheet with what the unit file says; the unit file wins where both speak, and every difference is told. */
export function withUnitFile(worksheet: Worksheet, file: UnitFile): Worksheet {
  return {
    ...worksheet,
    unitFile: file.path,
    fromUnitFile: takenFrom(file, worksheet),
    unit: { ...worksheet.unit, ...Object.fromEntries(saidOf(file.unit)) },
    prerequisites: new Map([...worksheet.prerequisites, ...file.prerequisites]),
    diagnostics: [...worksheet.diagnostics, ...file.diagnostics, ...differences(worksheet, file)],
  };
}

/** What both say, and not alike: at its place in the worksheet, with the place of what counts. */
function differences(worksheet: Worksheet, file: UnitFile): Diagnostic[] {
  const fields = (Object.keys(unitKeyOf) as (keyof Unit)[]).flatMap((field) =>
    differs(
      unitKeyOf[field],
      [worksheet.unit[field], worksheet.unitAt?.[field] ?? worksheet.origin],
      [file.unit[field], file.unitAt[field] ?? { path: file.path }],
    ),
  );
  const others = [...file.prerequisites].flatMap(([id, { raw, origin }]) => {
    const own = worksheet.prerequisites.get(id);
    return own ? differs(id, [own.raw, own.origin], [raw, origin]) : [];
  });
  return [...fields, ...others];
}

type Said = readonly [value: string | number | null | undefined, origin: Origin];

function differs(key: string, [found, at]: Said, [kept, keptAt]: Said): Diagnostic[] {
  if (found == null || kept == null || meaning(found) === meaning(kept)) return [];
  const place = 'line' in keptAt ? `${keptAt.path}:${keptAt.line}:${keptAt.column}` : keptAt.path;
  return [diagnose('unit-data-differs', at, { key, found: String(found), kept: String(kept), place })];
}

/** Letter case, blanks and punctuation make no difference to a name; nor does "3,0" to "3", or "100%" to "100". */
function meaning(value: string | number): string {
  const number = readNumber(String(value));
  if (number.kind === 'none')
    return fold(String(value)).length > longestGrade ? plainName(String(value)) : fold(String(value));
  return number.digits.replace(/\.?0+$/, (end) => (number.digits.includes('.') ? '' : end));
}

/** Punctuation tells grades apart: A- is not A. */
const longestGrade = 4;

const saidOf = (unit: Unit) => Object.entries(unit).filter(([, value]) => value != null);

function takenFrom(
  { unit, prerequisites }: UnitFile,
  own: Pick<Worksheet, 'unit' | 'prerequisites'>,
): FromUnitFile {
  return {
    unit: saidOf(unit).map(([field]) => unitKeyOf[field as keyof Unit]),
    prerequisites: [...prerequisites.keys()],
    rest:
      saidOf(own.unit).some(([field]) => (unit[field as keyof Unit] ?? null) === null) ||
      [...own.prerequisites.keys()].some((id) => !prerequisites.has(id)),
  };
}
