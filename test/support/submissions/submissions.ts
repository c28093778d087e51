import { randomFrom } from '../../fixtures/invented.js';
import { instrumentText, type KnownRow, type Sent, type Submissions } from './known.js';
import { Sending } from './sending.js';

/** What is sent to an inspectorate in three years, and how it arrives; the same for the same seed. */
export function submissions(seed = 1): Submissions {
  return recordOf(new Sending(randomFrom(seed)).all());
}

function recordOf({ sent, listed, differing }: Sending): Submissions {
  const key = (row: Sent) => `${row.unit.toLowerCase()} ${row.year}`;
  const scored = sent.filter(({ total }) => total !== null);
  const groups = grouped(scored, key);
  const some = sent.filter((_, i) => i % 25 === 0).map(({ path }) => path);
  // as it is named, where it is named
  const nameOf = (path: string) => (some.includes(path) && some.indexOf(path) % 2 === 0 ? `./${path}` : path);
  const rows = sent.map((row): KnownRow => {
    const { data: _, ...rest } = row;
    const duplicate = row.total !== null && (groups.get(key(row))?.length ?? 0) > 1;
    return { ...rest, path: nameOf(row.path), line: row.line?.line ?? null, duplicate };
  });
  const lines = new Set(rows.map(({ line }) => line));
  const register = listed.map(({ unit, year, file }) => `${file};${unit};${year ?? ''}`);
  const outside = {
    path: 'luar/LKE Unit Luar.yaml',
    data: 'instrumen: kiriman\nunit: { nama: Unit Luar, tahun: 2026 }\njawaban: { P: A, Q: A, R: A }\n',
  };
  rows.push({
    path: outside.path,
    unit: 'Unit Luar',
    year: 2026,
    from: 'file',
    total: 100,
    reason: null,
    passes: true,
    line: null,
    duplicate: false,
  });
  return {
    files: {
      ...Object.fromEntries(sent.map(({ path, data }) => [path, data])),
      [outside.path]: outside.data,
      'daftar.csv': `\ufeffberkas;unit;tahun\r\n${register.join('\r\n')}\r\n`,
      'instrumen.yaml': instrumentText,
      'k/~$LKE.xlsx': 'kunci',
      'k/2025/._LKE.yaml': 'mac',
      'k/.DS_Store': 'mac',
      'k/rekap.ndjson': '{}\n',
      'k/README.md': '# Kiriman',
      'k/foto.jpg': 'gambar',
      'k/__MACOSX/LKE.yaml': 'mac',
    },
    links: [['k/pintasan.yaml', some[0] ?? '']],
    rows,
    units: listed.length,
    nameOf: (line) => listed[line - 2]?.unit ?? '',
    missing: listed
      .filter(({ line }) => !lines.has(line))
      .map(({ unit, year }) => `${unit} ${year}`)
      .sort(),
    twice: [
      ...grouped(
        sent.filter(({ line }) => line),
        (row) => `${row.line?.unit} ${row.year}`,
      ),
    ]
      .flatMap(([name, group]) => (group.length > 1 ? [name] : []))
      .sort(),
    unlisted: rows
      .filter(({ line }) => line === null)
      .map(({ path }) => path)
      .sort(),
    unmatched: listed.filter(({ file, line }) => file !== '' && !lines.has(line)).map(({ line }) => line),
    differing,
    leftOut: { temporary: 4, own: 1, other: 2, double: 1 },
    names: [...some.map((path) => (nameOf(path) === path ? `"${path}"` : nameOf(path))), outside.path],
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
