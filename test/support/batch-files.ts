import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Indicator, ScoredNode } from '../../src/instrument/model.js';
import { type Filled, type Filling, instrument, type Value } from '../fixtures/filling.js';
import { draw, type Random, randomFrom } from '../fixtures/invented.js';
import { rowOf } from '../fixtures/lampiran-rows.js';
import { portalRbJson } from '../fixtures/portalrb.js';
import { aboutLines, worksheetYaml } from '../fixtures/yaml.js';
import { zip } from './zip.js';

/** A generated file with what is known of it beforehand. */
export interface Generated {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** The unit file beside it. */
  readonly beside?: string;
  /** Null: no worksheet can be read from it. */
  readonly known: Known | null;
}

export interface Known {
  readonly unit: string;
  readonly year: number;
  /** Points by node id, calculated here and not by the tool. */
  readonly points: ReadonlyMap<string, number>;
  readonly tpi: ReadonlyMap<string, number> | null;
  readonly answered: number;
}

export interface GenerateOptions {
  readonly seed?: number;
  readonly year?: number;
  /** Every n-th file is broken; 0 for none. */
  readonly brokenEvery?: number;
  /** Which kinds are made, in turn. */
  readonly kinds?: readonly ('yaml' | 'xlsx' | 'json')[];
}

const defaultKinds = ['yaml', 'yaml', 'json', 'yaml', 'xlsx'] as const;

/** Worksheets of every kind with drawn answers, some broken in every way that is met; the same for the same seed. */
export function* generateFiles(count: number, options: GenerateOptions = {}): Generator<Generated> {
  const { seed = 1, year = 2026, brokenEvery = 20, kinds = defaultKinds } = options;
  for (let i = 0; i < count; i++) {
    const random = randomFrom(seed * 1_000_003 + i);
    const number = String(i + 1).padStart(4, '0');
    if (brokenEvery > 0 && i % brokenEvery === brokenEvery - 1) {
      yield broken(`unit-${number}`, Math.floor(i / brokenEvery));
      continue;
    }
    yield worksheet(number, kinds[i % kinds.length] ?? 'yaml', year, random);
  }
}

function worksheet(number: string, kind: 'yaml' | 'xlsx' | 'json', year: number, random: Random): Generated {
  const skill = 0.55 + random() * 0.45;
  const own = draw({ name: 'unit', skill, blank: random() < 0.2 ? 0.05 : 0 }, random);
  const theirs = random() < 0.5 && kind !== 'xlsx' ? lowered(own, random) : null;
  const filling = together(portable(own, kind), theirs && portable(theirs, kind));
  const name = `Puskesmas Rekaan ${number}`;
  const about = {
    unit: {
      nama: name,
      instansi: 'Pemerintah Kabupaten Rekaan',
      jenis_instansi: 'pemda',
      tahun: String(year),
    },
    prerequisites: { opini_bpk: random() < 0.8 ? 'WTP' : 'WDP', sakip_instansi: 'BB' },
  };
  const known: Known = {
    unit: name,
    year,
    points: pointsOf(filling, 'unit'),
    tpi: theirs && pointsOf(filling, 'tpi'),
    answered: [...filling.values()].filter((filled) => filled.unit !== undefined).length,
  };
  const beside = `${aboutLines(about).join('\n')}\n`;
  if (kind === 'xlsx') return { name: `unit-${number}.xlsx`, data: workbook(filling), beside, known };
  if (kind === 'yaml')
    return { name: `unit-${number}.yaml`, data: worksheetYaml(filling, about, name), known };
  const json = portalRbJson(filling, { id: `U-${number}`, name, year });
  return { name: `unit-${number}.json`, data: json, beside, known };
}

/** The TPI agrees on most, and sees less here and there. */
function lowered(own: Filling, random: Random): Filling {
  const lower = draw({ name: 'tpi', skill: 0.3 }, random);
  return new Map([...own].map(([id, filled]) => [id, random() < 0.1 ? (lower.get(id) ?? filled) : filled]));
}

/** PortalRB has no question for optional counts. */
function portable(filling: Filling, kind: string): Filling {
  if (kind !== 'json') return filling;
  const without = ([id, filled]: [string, Filled]): [string, Filled] => {
    const { unit } = filled;
    const node = instrument.nodes.get(id);
    if (typeof unit !== 'object' || node?.kind !== 'indicator') return [id, filled];
    const asked = node.inputs.filter((input) => input.soal !== null).map((input) => input.key);
    return [id, { unit: Object.fromEntries(Object.entries(unit).filter(([key]) => asked.includes(key))) }];
  };
  return new Map([...filling].map(without));
}

function together(own: Filling, theirs: Filling | null): Filling {
  if (!theirs) return own;
  const ids = new Set([...own.keys(), ...theirs.keys()]);
  return new Map(
    [...ids].map((id): [string, Filled] => {
      const [unit, tpi] = [own.get(id)?.unit, theirs.get(id)?.unit];
      return [id, { ...(unit !== undefined && { unit }), ...(tpi !== undefined && { tpi }) }];
    }),
  );
}

/** Points of every node by plain arithmetic on doubles. */
function pointsOf(filling: Filling, side: 'unit' | 'tpi'): Map<string, number> {
  const points = new Map<string, number>();
  const visit = (node: ScoredNode): number => {
    const own =
      node.kind === 'indicator'
        ? Number(node.weight.valueOf()) * shareOf(node, filling.get(node.id)?.[side])
        : node.children.reduce((sum, child) => sum + visit(child), 0);
    points.set(node.id, own);
    return own;
  };
  visit(instrument.root);
  return points;
}

function shareOf({ scale, formula }: Indicator, value: Value | undefined): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') {
    if (scale.kind === 'index') return Number(value) / 4;
    if (scale.kind !== 'choice') throw new Error('a text for a ratio');
    return Number(scale.levels.find((level) => level.name === value)?.score.valueOf());
  }
  const count = (key: string) => Number(value[key] ?? '0');
  if (formula?.kind === 'decrease') {
    const [before, after] = [count(formula.before), count(formula.after)];
    return before === 0 ? Number(after === 0) : Math.max(0, (before - after) / before);
  }
  if (!formula) throw new Error('counts without a formula');
  const whole = formula.whole.reduce((sum, key) => sum + count(key), 0);
  const part = count(formula.part);
  if (whole === 0) return Number(part === 0);
  return Math.min(1, part / whole);
}

/** The Lampiran III fixture with other answers: no library that writes workbooks is fast enough for a thousand. */
export function workbook(filling: Filling): Uint8Array {
  const given = new Map<string, string>();
  const asked = new Set<string>();
  for (const indicator of instrument.indicators) {
    const value = filling.get(indicator.id)?.unit;
    if (indicator.inputs.length === 0) asked.add(`K${rowOf(indicator)}`);
    if (typeof value === 'string') given.set(`K${rowOf(indicator)}`, value);
    for (const input of indicator.inputs) {
      asked.add(`K${rowOf(input)}`);
      const count = typeof value === 'object' ? value[input.key] : undefined;
      if (count !== undefined) given.set(`K${rowOf(input)}`, count);
    }
  }
  const sheet = 'xl/worksheets/sheet2.xml';
  const xml = new TextDecoder().decode(base().get(sheet));
  const filled = xml.replace(/<c r="(K\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g, (cell, at: string) => {
    if (!asked.has(at)) return cell;
    const answer = given.get(at);
    if (answer === undefined) return '';
    if (/^\d/.test(answer)) return `<c r="${at}"><v>${answer}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${answer}</t></is></c>`;
  });
  return zip([...base()].map(([name, data]) => [name, name === sheet ? filled : data] as const));
}

let parts: Map<string, Uint8Array> | null = null;

/** The parts of the fixture, by their local headers (its sizes are in them). */
function base(): Map<string, Uint8Array> {
  if (parts) return parts;
  parts = new Map();
  const bytes = readFileSync('fixtures/contoh/lembar-kerja.xlsx');
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [size, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 30, at + 30 + nameLength);
    if (!name.endsWith('/')) parts.set(name, inflateRawSync(bytes.subarray(start, start + size)));
    at = start + size;
  }
  return parts;
}

/** Files that are met beside good ones, each with the code of its refusal. */
export const breakages: readonly (readonly [
  ending: string,
  code: string,
  data: () => string | Uint8Array,
])[] = [
  [
    'xlsx',
    'workbook-unreadable',
    () => readFileSync('fixtures/contoh/lembar-kerja.xlsx').subarray(0, 20_000),
  ],
  ['yaml', 'file-empty', () => ''],
  ['xlsx', 'file-not-worksheet', () => '<html><body><table><tr><td>LKE</td></tr></table></body></html>'],
  ['yaml', 'yaml-syntax', () => 'jawaban:\n  A.I.1.i.a: "Ya\n'],
  ['json', 'json-syntax', () => '{"answers": [{"soal_id": 1,'],
  ['yaml', 'worksheet-instrument', () => 'instrumen: permenpan-52-2014\njawaban:\n  A.I.1.i.a: Ya\n'],
  ['yaml', 'file-not-worksheet', () => 'services:\n  web: nginx\n'],
  ['xls', 'file-not-worksheet', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
];

function broken(name: string, nth: number): Generated {
  const [ending, , data] = breakages[nth % breakages.length] ?? (breakages[0] as (typeof breakages)[number]);
  return { name: `${name}.${ending}`, data: data(), known: null };
}
