import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { official } from './support/instruments.js';

const root = path.resolve(import.meta.dirname, '..');
const files = walk('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
}

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The text without comments; strings stay. */
const codeOf = (file: string): string => code.get(file) ?? '';
const code = new Map(
  files.map((file) => [
    file,
    textOf(file)
      .replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' '))
      .replace(/(^|[\s;{(])\/\/[^\n]*/g, '$1'),
  ]),
);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(?:import|typeof import)\('([^']+)'\)/g;
  return [...codeOf(file).matchAll(pattern)].flatMap(([, , type, from, dynamic]) => {
    const to = from ?? dynamic ?? '';
    return [{ from: file, to, typeOnly: type !== undefined }];
  });
}

const layers = [
  'diagnostic',
  'source',
  'instrument',
  'workbook',
  'worksheet',
  'scoring',
  'eligibility',
  'configuration',
  'check',
  'figure',
  'report',
  'format',
  'write',
  'cli',
];
const layerOf = (file: string): string => file.split('/')[1] ?? '';
const targetOf = ({ from, to }: Import): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
const inside = files.flatMap(importsOf).filter(({ to }) => to.startsWith('.'));
const show = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);

describe('the import rule is a straight line', () => {
  test('every folder of src has its place in it', () => {
    const known = new Set([...layers, 'messages', 'web', 'build']);
    expect(files.filter((file) => !known.has(layerOf(file)))).toEqual([]);
    expect(inside.length).toBeGreaterThan(200);
  });
  test(layers.join(' <- '), () => {
    const wrong = inside.filter((found) => {
      const [from, to] = [layerOf(found.from), layerOf(targetOf(found))];
      if (!layers.includes(from) || !layers.includes(to)) return false;
      return layers.indexOf(to) > layers.indexOf(from);
    });
    expect(show(wrong)).toEqual([]);
  });
  test('messages are imported by report, format, write and cli only', () => {
    const wrong = inside.filter(
      (found) =>
        layerOf(targetOf(found)) === 'messages' &&
        !['report', 'format', 'write', 'cli', 'messages'].includes(layerOf(found.from)),
    );
    expect(show(wrong)).toEqual([]);
  });
  test('what runs in a page is imported by nothing but pages', () => {
    const wrong = inside.filter(
      (found) => layerOf(targetOf(found)) === 'web' && layerOf(found.from) !== 'web',
    );
    expect(show(wrong)).toEqual([]);
    const ofWeb = inside.filter((found) => layerOf(found.from) === 'web');
    expect(show(ofWeb.filter((found) => ['cli', 'build'].includes(layerOf(targetOf(found)))))).toEqual([]);
  });
  test('messages import nothing of ours but types of diagnostic', () => {
    const wrong = inside.filter((found) => {
      const to = layerOf(targetOf(found));
      if (layerOf(found.from) !== 'messages' || to === 'messages') return false;
      return to !== 'diagnostic' || !found.typeOnly;
    });
    expect(show(wrong)).toEqual([]);
  });
  test('nothing imports the build scripts', () => {
    const wrong = inside.filter((f) => layerOf(targetOf(f)) === 'build' && layerOf(f.from) !== 'build');
    expect(show(wrong)).toEqual([]);
  });
});

describe('no circles between files', () => {
  const graph = new Map(files.map((file): [string, string[]] => [file, []]));
  for (const found of inside) graph.get(found.from)?.push(targetOf(found).replace(/\.js$/, '.ts'));
  /** Files on some way that leads back to its start. */
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    for (const to of graph.get(file) ?? []) visit(to, [...way, file]);
    done.add(file);
  };
  test('of imports, of types too', () => {
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('places and names are values, written in one place', () => {
  const having = (pattern: RegExp) => files.filter((file) => pattern.test(codeOf(file)));
  test('columns are letters in base 26 in one file', () => {
    expect(having(/[*/%]\s*26\b|charCodeAt\([^)]*\)\s*-\s*6[45]\b/)).toEqual(['src/diagnostic/address.ts']);
  });
  test('a count is named INDICATOR#input in one file', () => {
    expect(having(/split\(\s*['"`]#['"`]\s*\)/)).toEqual([]);
    // in workbooks a # is an error value, a fragment of a link or a row left out of a formula
    const found = having(/\}#\$\{|indexOf\('#'\)/).filter((file) => layerOf(file) !== 'workbook');
    expect(found).toEqual(['src/instrument/input-ref.ts']);
  });
  test('a cell is named where it is printed: no code reads the name back', () => {
    expect(having(/\borigin\b[^;\n]*\.cell\b|'cell' in \w*[oO]rigin/)).toEqual([]);
  });
});

describe('only the command touches the outside world', () => {
  const pure = files.filter((file) => !['cli', 'build'].includes(layerOf(file)));
  test.each([
    ['process', /\bprocess\s*(?:\[|\.(?!test\())|\bglobalThis\b/],
    ['console', /\bconsole\s*[.[]/],
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\brandom(Bytes|UUID|Int)\b/],
    ['timers', /\bset(Timeout|Interval|Immediate)\s*\(/],
    ['the network', /\bfetch\s*\(/],
  ])('%s', (_, pattern) => {
    expect(pure.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });
  test('no module of Node, no Buffer: it runs in a browser as it stands', () => {
    const ofNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
    expect(show(pure.flatMap(importsOf).filter(({ to }) => ofNode(to)))).toEqual([]);
    expect(pure.filter((file) => /\bBuffer\b|\brequire\s*\(/.test(codeOf(file)))).toEqual([]);
  });
  test('the network nowhere at all, the process never ended from inside', () => {
    const all = files.filter((file) => layerOf(file) !== 'build');
    expect(
      show(
        all.flatMap(importsOf).filter(({ to }) => /^(node:)?(net|http|https|http2|tls|dns|dgram)$/.test(to)),
      ),
    ).toEqual([]);
    expect(all.filter((file) => /\bprocess\.exit\s*\(/.test(codeOf(file)))).toEqual([]);
  });
});

describe('the instrument is data', () => {
  const engine = files.filter((file) => !['messages', 'build'].includes(layerOf(file)));
  const found = (pattern: RegExp, list = engine) =>
    list.flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([text]) => `${file}: ${text.trim()}`));
  const named = (words: ReadonlySet<string>) =>
    engine.flatMap((file) =>
      [...codeOf(file).matchAll(/'(?=([\w.-]+)')/g)].flatMap(([, word = '']) =>
        words.has(word) ? [`${file}: ${word}`] : [],
      ),
    );
  test('no code of ours names an indicator or a part', () => {
    expect(found(/\b[AB]\.(?:I{1,2}|\d)(?:\.\w+)*\b/g)).toEqual([]);
    const long = new Set([...official().nodes.keys()].filter((id) => id.includes('.')));
    expect(named(long)).toEqual([]);
  });
  test('no code of ours names a requirement, a prerequisite or an input', () => {
    const { requirements, prerequisites, indicators } = official();
    const words = new Set([
      ...requirements.map((r) => r.id).filter((id) => id !== 'total'),
      ...prerequisites.map((p) => p.id),
      ...indicators.flatMap((i) => i.inputs.map((input) => input.key)),
    ]);
    expect(named(words)).toEqual([]);
  });
  test('no code of ours knows a pass mark', () => {
    const marks =
      /(?<![\w.])(?:75|85|18\.25|19\.5|15\.75|3\.75|2\.50?|14\.00|72\.25|83\.25|0\.6|0\.75)(?![\w.])/g;
    expect(found(marks)).toEqual([]);
  });
});

test('files are short: the median under 80 lines, none far beyond 200', () => {
  const lengths = files.map((file) => textOf(file).split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  expect(lengths.at(-1)).toBeLessThan(260);
});
