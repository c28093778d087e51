import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import type { Unit, Worksheet } from '../worksheet.js';
import { FieldReader } from './fields.js';
import { parseWorksheet } from './parse.js';
import { readPrerequisites, readUnit } from './unit.js';

export interface UnitFile {
  readonly path: string;
  readonly unit: Unit;
  readonly prerequisites: Worksheet['prerequisites'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a unit file: `unit:` and `prasyarat:` only, for worksheets that have no place for them.
 * @throws UserError when it is no YAML mapping.
 */
export function readUnitFile(text: string, path: string, instrument: Instrument): UnitFile {
  const reader = new FieldReader(path);
  const fields = reader.fields(parseWorksheet(text, path), path, ['versi', 'instrumen', 'unit', 'prasyarat']);
  const unit = readUnit(reader, fields.get('unit')?.value, instrument);
  const prerequisites = readPrerequisites(reader, fields.get('prasyarat')?.value, instrument);
  return { path, unit, prerequisites, diagnostics: reader.diagnostics };
}

/** The worksheet with what the unit file says; the unit file wins where both speak. */
export function withUnitFile(worksheet: Worksheet, file: UnitFile): Worksheet {
  const said = Object.entries(file.unit).filter(([, value]) => value !== null);
  return {
    ...worksheet,
    unitFile: file.path,
    unit: { ...worksheet.unit, ...Object.fromEntries(said) },
    prerequisites: new Map([...worksheet.prerequisites, ...file.prerequisites]),
    diagnostics: [...worksheet.diagnostics, ...file.diagnostics],
  };
}
