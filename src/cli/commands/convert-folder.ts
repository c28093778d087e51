import path from 'node:path';
import { type Diagnostic, diagnose, UserError } from '../../diagnostic/diagnostic.js';
import { suggest } from '../../diagnostic/suggest.js';
import { visible } from '../../report/page/visible.js';
import { Content } from '../../source/content.js';
import { withListed } from '../../worksheet/units/apply.js';
import { type ListedUnit, type Register, readRegister } from '../../worksheet/units/register.js';
import { unitKeyOf } from '../../worksheet/yaml/unit.js';
import { type Packed, portalRbPackage } from '../../write/portalrb/package.js';
import type { ConvertOptions } from '../convert-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { readInput } from '../files.js';
import { expandPaths } from '../inputs/expand.js';
import { type Opening, open, openFile } from '../opening.js';
import { deliverPackage, firstOf, reportTold, type Told } from '../package-output.js';
import { platform } from '../platform.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { UsageError } from '../usage-error.js';

/** `lke convert FOLDER --units LIST --portalrb OUT`: all of it, or nothing where PortalRB would refuse anything. */
export async function convertFolder(
  input: string,
  { list, folder }: { readonly list: string; readonly folder: string },
  given: ConvertOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const opening = await open(given, streams);
  const { text, known } = opening;
  const content = new Content(await readInput(list, list, streams));
  const { path: listName } = content;
  const instruments = known.all.map(({ instrument }) => instrument);
  const { units, diagnostics } = await readRegister(content, instruments, platform).catch(whatIsWrong);
  const { files } = await expandPaths([input], { own: [list], merging: false }, streams);
  if (files.length === 0 || files.includes(input))
    throw new UsageError(text.convert.noFolder(visible(input)));
  const wrong: Told = new Map();
  const matched = matchUnits(units, files, { input, list: listName });
  tell(wrong, listName, [...diagnostics, ...matched.faults]);
  const packed: Packed[] = [];
  for (const { file, unit } of matched.found) {
    const read = await readUnit(file, unit, opening);
    if ('worksheet' in read) packed.push(read);
    tell(wrong, file, read.diagnostics);
  }
  const made = portalRbPackage(packed);
  if ('faults' in made) for (const [file, faults] of made.faults) tell(wrong, file, faults);
  await reportTold(wrong, opening);
  if ('faults' in made || [...wrong.values()].flat().some(({ severity }) => severity === 'error')) {
    const count = [...wrong.values()].flat().filter(({ severity }) => severity === 'error').length;
    await say(streams, text.convert.refused(count));
    return exitStatus.cannot;
  }
  await deliverPackage(made, folder, opening);
  const isWhole = made.units.every(({ lost }) => lost.length === 0) && !isReplaced(wrong);
  return given.strict && !isWhole ? exitStatus.notMet : exitStatus.done;
}

const isReplaced = (told: Told): boolean =>
  [...told.values()].flat().some(({ code }) => code === 'unit-data-differs');

/** A list that cannot be read is told like everything else that keeps the package from being written. */
function whatIsWrong(error: unknown): Pick<Register, 'units' | 'diagnostics'> {
  if (error instanceof UserError) return { units: [], diagnostics: error.diagnostics };
  throw error;
}

const tell = (told: Told, file: string, more: readonly Diagnostic[]) =>
  more.length > 0 && told.set(file, [...(told.get(file) ?? []), ...more]);

/** Every unit's file in the folder, each once; named from the folder or from the list's own. */
function matchUnits(
  units: readonly ListedUnit[],
  files: readonly string[],
  { input, list }: { readonly input: string; readonly list: string },
) {
  const namedFrom = (folder: string) =>
    new Map(files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), file]));
  const inside = namedFrom(input);
  const besideList = namedFrom(path.dirname(list));
  const found = new Map<string, ListedUnit>();
  const faults: Diagnostic[] = [];
  for (const unit of units) {
    const named = unit.file?.replaceAll('\\', '/') ?? '';
    const file = inside.get(named) ?? besideList.get(named);
    const first = file === undefined ? undefined : found.get(file);
    if (file === undefined) {
      const suggestion = named === '' ? '' : (suggest(named, inside.keys()) ?? '');
      faults.push(diagnose('list-unit-missing', unit.origin, { file: named, suggestion }));
    } else if (first) {
      const params = { what: 'file', found: named, first: first.unit.id ?? first.unit.name ?? '' } as const;
      faults.push(diagnose('portalrb-repeated', unit.origin, params));
    } else found.set(file, unit);
  }
  const left = [...inside].flatMap(([name, file]) => (found.has(file) ? [] : [name]));
  if (left.length > 0) {
    faults.push(diagnose('list-unit-left', { path: list }, { count: left.length, names: firstOf(left) }));
  }
  return { found: [...found].map(([file, unit]) => ({ file, unit })), faults };
}

const keyOf = (field: string): string => unitKeyOf[field as keyof typeof unitKeyOf] ?? field;

async function readUnit(
  file: string,
  unit: ListedUnit,
  opening: Opening<ConvertOptions>,
): Promise<(Packed | object) & { readonly diagnostics: readonly Diagnostic[] }> {
  try {
    const { instrument, worksheet } = await openFile(file, opening, { ...opening.options, by: 'unit' });
    const { worksheet: listed, differences } = withListed(worksheet, unit);
    // the list wins, and what it replaces is told like anything else that is not carried
    const told = differences.map(({ key, file: found, list: kept }) =>
      diagnose(
        'unit-data-differs',
        { path: file },
        { key: keyOf(key), found, kept, place: unit.origin.path },
      ),
    );
    return { file, instrument, worksheet: listed, diagnostics: told };
  } catch (error) {
    if (error instanceof UserError) return { diagnostics: error.diagnostics };
    throw error;
  }
}
