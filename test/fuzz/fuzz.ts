// npm run fuzz -- --seconds N --seed S [--count N] [--kinds yaml,json,xlsx]: mutants of sound worksheets, none of which may
// crash, hang, be read by half, or score otherwise than by a second scorer. The same seed gives the same mutants.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../fixtures/invented.js';
import { mutatedText, pick } from './texts.js';
import { checkWhole, type Subject, subjectOf, tryOut, writtenBy } from './trial.js';
import { mutatedWorkbook, takeApart } from './workbooks.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000000000' },
    kinds: { type: 'string', default: 'yaml,json,xlsx' },
  },
});
const official = subjectOf('templates/instruments/permenpanrb-90-2021.yaml');
const small = subjectOf('fixtures/instrumen-mini/instrumen.yaml');
const text = (file: string) => readFileSync(file, 'utf8');

interface Base {
  readonly kind: string;
  readonly subject: Subject;
  readonly make: (random: () => number) => { bytes: Uint8Array; kind: string; sameAs?: string };
}

const encoded = (file: string) => (random: () => number) => ({
  bytes: new TextEncoder().encode(mutatedText(text(file), random)),
  kind: '',
});

function workbook(file: string): Base['make'] {
  const parts = takeApart(new Uint8Array(readFileSync(file)));
  return (random) => {
    const { bytes, kind, sameAnswers } = mutatedWorkbook(parts, random);
    return { bytes, kind: `-${kind}`, ...(sameAnswers && { sameAs: file }) };
  };
}

const all: readonly Base[] = [
  // small worksheets are read fastest, so that most mutants are of these
  ...['lembar-kerja.yaml', 'dua-sisi.yaml'].flatMap((name) =>
    Array.from({ length: 6 }, () => ({
      kind: 'yaml',
      subject: small,
      make: encoded(`fixtures/instrumen-mini/${name}`),
    })),
  ),
  { kind: 'yaml', subject: official, make: encoded('fixtures/contoh/lembar-kerja.yaml') },
  { kind: 'yaml', subject: official, make: encoded('fixtures/tpi/lembar-kerja.yaml') },
  { kind: 'json', subject: official, make: encoded('fixtures/portalrb/jawaban.json') },
  { kind: 'xlsx', subject: official, make: workbook('fixtures/contoh/lembar-kerja.xlsx') },
  { kind: 'xlsx', subject: official, make: workbook('fixtures/tpi/lembar-kerja.xlsx') },
];
const bases = all.filter(({ kind }) => values.kinds.split(',').includes(kind));

/** Answers of the files that mutants of rows and columns are made from. */
const originals = new Map<string, string>();
for (const name of ['fixtures/contoh/lembar-kerja.xlsx', 'fixtures/tpi/lembar-kerja.xlsx']) {
  const worksheet = await tryOut(new Uint8Array(readFileSync(name)), official);
  if (worksheet) originals.set(name, answersOf(worksheet));
}

function answersOf(worksheet: NonNullable<Awaited<ReturnType<typeof tryOut>>>): string {
  const sides = (['unit', 'tpi'] as const).map((by) =>
    [...writtenBy(worksheet, by)].map(([id, { value, inputs }]) => [id, value, [...inputs]]),
  );
  return JSON.stringify(sides);
}

const counts = new Map<string, { read: number; refused: number }>();
const failures: string[] = [];
const until = performance.now() + Number(values.seconds) * 1000;
let done = 0;
for (; done < Number(values.count) && performance.now() < until && failures.length < 10; done++) {
  const random = randomFrom(Number(values.seed) * 1_000_003 + done);
  const base = pick(bases, random);
  const { bytes, kind, sameAs } = base.make(random);
  const name = `${base.kind}${kind}`;
  const count = counts.get(name) ?? { read: 0, refused: 0 };
  counts.set(name, count);
  try {
    const worksheet = await tryOut(bytes, base.subject);
    if (done % 200 === 0) await checkWhole(bytes, base.subject);
    if (worksheet) count.read += 1;
    else count.refused += 1;
    const quiet = worksheet?.diagnostics.every((d) => d.severity !== 'error' && d.severity !== 'warning');
    if (worksheet && quiet && sameAs !== undefined && answersOf(worksheet) !== originals.get(sameAs))
      throw new Error('read without a word, but not the answers that stand there');
  } catch (error) {
    mkdirSync('coverage/fuzz', { recursive: true });
    const file = `coverage/fuzz/${values.seed}-${done}`;
    writeFileSync(file, bytes);
    failures.push(`${name} ${file}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
for (const [name, { read, refused }] of [...counts].sort())
  process.stdout.write(`${name.padEnd(14)} ${read + refused} mutants, ${read} read, ${refused} refused\n`);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  `seed ${values.seed}: ${done} mutants, ${failures.length} failed, at most ${memory} MiB\n`,
);
for (const failure of failures) process.stdout.write(`${failure}\n`);
if (failures.length > 0) process.exitCode = 1;
