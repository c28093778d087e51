import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import { grouped, whoseOf } from '../../report/batch/identity.js';
import { Content } from '../../source/content.js';
import { plainName } from '../../worksheet/units/match.js';
import { type ListedUnit, type Register, readRegister } from '../../worksheet/units/register.js';
import { readInput } from '../files.js';
import { platform } from '../platform.js';
import type { Streams } from '../streams.js';
import { fullName, type Workplace } from '../workplace.js';
import { type PatternTest, patternTest } from './glob.js';

/** `--units`, and which of the files its lines name. Plain data: it goes to threads. */
export interface UsedRegister {
  readonly register: Register;
  readonly files: ReadonlyMap<string, number>;
}

/** Reads a list of units. @throws UserError when it is none. */
export async function loadRegister(
  name: string,
  instruments: readonly Instrument[],
  streams: Streams,
): Promise<Register> {
  return readRegister(new Content(await readInput(name, name, streams)), instruments, platform);
}

/** A list with the files that its lines name, and with what is wrong where the two do not fit. */
export function matchedWith(
  register: Register,
  files: readonly string[],
  workplace: Pick<Workplace, 'folder'>,
): UsedRegister {
  const linesOf = linesNaming(register, workplace);
  const lines = new Map(files.map((file) => [file, linesOf(file)]));
  const matched = new Set([...lines.values()].flat());
  const diagnostics: Diagnostic[] = [
    ...register.diagnostics,
    ...register.units.flatMap(({ line, origin, file }) =>
      file === null || matched.has(line) ? [] : [diagnose('units-file-unmatched', origin, { name: file })],
    ),
    ...[...lines].flatMap(([file, [first, ...others]]) => {
      if (first === undefined || others.length === 0) return [];
      const origin = register.units.find(({ line }) => line === first)?.origin ?? null;
      return [diagnose('units-file-twice', origin, { name: file, lines: [first, ...others].join(', ') })];
    }),
    ...writtenTwice(register.units),
  ];
  return {
    register: { ...register, units: once(register.units), diagnostics },
    files: new Map(
      [...lines].flatMap(([file, [first]]) => (first === undefined ? [] : [[file, first] as const])),
    ),
  };
}

/** Finds the lines of a list that name a file, in the order of the list. */
export function linesNaming(
  { path: list, units }: Register,
  workplace: Pick<Workplace, 'folder'>,
): (file: string) => number[] {
  const folder = path.dirname(fullName(list, workplace));
  const slashed = (name: string) => name.replaceAll('\\', '/');
  const exact = new Map<string, number[]>();
  const patterns: (PatternTest & { readonly line: number })[] = [];
  for (const { line, file } of units) {
    if (file === null) continue;
    const test = patternTest(slashed(path.resolve(folder, slashed(file))).normalize());
    if (typeof test !== 'string') patterns.push({ line, ...test });
    else exact.set(test, [...(exact.get(test) ?? []), line]);
  }
  return (file) => {
    const full = slashed(fullName(file, workplace)).normalize();
    const fits = patterns.filter(({ start, matches }) => full.startsWith(start) && matches.test(full));
    return [...(exact.get(full) ?? []), ...fits.map(({ line }) => line)].sort((a, b) => a - b);
  };
}

/** Lines that wait for one unit in one year, in the order of the list. */
function byUnit(units: readonly ListedUnit[]): (readonly ListedUnit[])[] {
  const claims = units.map((listed) => {
    const { id, name, institution } = listed.unit;
    const who = name ?? id;
    return { listed, unit: { id, name: who ?? '', institution }, named: who !== null };
  });
  const { keyOf } = whoseOf(claims);
  const groups = grouped(claims, (claim) =>
    // one id for two names is no unit written twice
    JSON.stringify([keyOf(claim) ?? claim.listed.line, plainName(claim.unit.name), claim.listed.unit.year]),
  );
  return [...groups.values()].map((group) => group.map(({ listed }) => listed));
}

/** A unit written twice is one unit: whatever it sends would be of neither line. Lines that name a file of their own stay. */
function once(units: readonly ListedUnit[]): ListedUnit[] {
  const kept = byUnit(units).flatMap((lines) => {
    const withFile = lines.filter(({ file }) => file !== null);
    return withFile.length > 0 ? withFile : [...lines].sort((a, b) => openness(a) - openness(b)).slice(0, 1);
  });
  return kept.sort((a, b) => a.line - b.line);
}

/** Of two lines for one unit, the one counts that says more of it. */
const openness = ({ unit: { id, institution } }: ListedUnit): number =>
  Number(id === null) + Number(institution === null);

const writtenTwice = (units: readonly ListedUnit[]): Diagnostic[] =>
  byUnit(units).flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return [];
    const lines = [first, ...others].map(({ line }) => line).join(', ');
    return [
      diagnose('units-unit-twice', first.origin, { unit: first.unit.name ?? first.unit.id ?? '', lines }),
    ];
  });
