import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { BatchResult, BatchRow } from '../../src/report/batch/batch-schema.js';
import { cli } from '../support/cli.js';
import { folders } from '../support/folder.js';
import { fullAnswers, yamlFrom } from '../support/worksheets.js';

const folder = folders();
const sheet = (name: string | null, more = '') =>
  yamlFrom(fullAnswers(), name === null ? '' : `unit: { nama: "${name}"${more} }\n`);
const off = ['--evidence', 'off'];

const recap = async (cwd: string, ...args: string[]) => {
  const ran = await cli(['batch', 'k', ...args, ...off, '--format', 'json'], { cwd });
  return { ...ran, result: JSON.parse(ran.stdout) as BatchResult };
};

const names = (units: readonly { name: string | null }[] = []) => units.map(({ name }) => name);

async function xlsx(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Daftar').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const sent = {
  'k/a.yaml': sheet('Unit A', ', tahun: 2026'),
  'k/a2.yaml': `${sheet('unit  a', ', tahun: 2026')}\n`,
  'k/b.yaml': sheet('Unit B', ', tahun: 2026'),
  'k/LKE Unit C 2026.xlsx': 'rusak',
  'k/x.yaml': sheet('Unit X', ', tahun: 2026'),
};

describe('the same list in every form', () => {
  const rows = [
    ['No', 'Tahun', 'Nama Unit', 'Instansi', 'Alamat', 'opini_bpk'],
    [1, 2026, 'Unit A', 'Kab. Rekaan', 'x', 'WTP'],
    [2, 2026, 'Unit B', 'Kab. Rekaan', 'x', 'WTP'],
    [3, 2026, 'Unit C', 'Kab. Rekaan', 'x', ''],
    [4, 2026, 'Unit D', 'Kab. "Rekaan"', 'x', ''],
  ] as const;
  const csv = (separator: string) =>
    rows.map((row) => row.map((f) => `"${String(f).replaceAll('"', '""')}"`).join(separator)).join('\r\n');
  const yaml = rows.slice(1).map((row) => {
    const fields = row.map((value, i) => `${rows[0][i]}: '${value}'`);
    return `- ${fields.join('\n  ')}\n`;
  });
  test.each([
    ['csv', csv(',')],
    ['csv', csv(';')],
    ['csv', Buffer.from(`\ufeff${csv(';')}`, 'utf16le')],
    ['csv', `sep=;\n${csv(';')}`],
    ['csv', `DAFTAR UNIT;;;;;\nTahun 2026\n\n${csv(';')}`],
    ['yaml', yaml.join('')],
    ['xlsx', null],
  ])('%s', async (ending, given) => {
    const list = given ?? (await xlsx(rows));
    const cwd = folder('bentuk', { ...sent, [`daftar.${ending}`]: list });
    const { status, result } = await recap(cwd, '--units', `daftar.${ending}`);
    const { register } = result;
    expect(status).toBe(2);
    expect([register?.units, register?.sent]).toEqual([4, 3]);
    expect(names(register?.missing)).toEqual(['Unit D']);
    expect(register?.twice.map(({ name, paths }) => [name, paths])).toEqual([
      ['Unit A', ['k/a.yaml', 'k/a2.yaml']],
    ]);
    expect(register?.unlisted).toEqual(['k/x.yaml']);
    expect(register?.findings.map(({ code }) => code)).toEqual(['units-head-unknown']);
    const broken = result.rows.find(({ status: state }) => state === 'unreadable');
    expect(broken).toMatchObject({ unit: { name: 'Unit C', institution: 'Kab. Rekaan', year: 2026 } });
    const b = result.rows.find(({ path }) => path === 'k/b.yaml');
    expect(b?.unit.institution).toBe('Kab. Rekaan');
    expect(b?.prerequisites[0]?.open).not.toContain('opini_bpk');
  });
});

describe('lines that name files', () => {
  test('files and patterns from the folder of the list; what fits nothing, and one file for two, are told', async () => {
    const list = [
      'berkas,unit,tahun',
      'k/a.yaml,Unit A,2026',
      'k\\b*.yaml,Unit B,2026',
      'k/b.yaml,Unit E,2026',
      'k/tidak*.xlsx,Unit F,2026',
      '"k/{x,y}.yaml",Unit G,2025',
    ].join('\n');
    const cwd = folder('nama', { ...sent, 'daftar.csv': list });
    const { result } = await recap(cwd, '--units', 'daftar.csv');
    const { register } = result;
    expect(names(register?.missing)).toEqual(['Unit E', 'Unit F']);
    expect(register?.findings.map(({ code, line }) => [code, line])).toEqual([
      ['units-file-unmatched', 5],
      ['units-file-twice', 3],
    ]);
    expect(register?.differences).toEqual([
      { path: 'k/x.yaml', line: 6, key: 'name', file: 'Unit X', list: 'Unit G' },
      { path: 'k/x.yaml', line: 6, key: 'year', file: '2026', list: '2025' },
    ]);
    const x = result.rows.find(({ path }) => path === 'k/x.yaml');
    expect(x).toMatchObject({ unit: { name: 'Unit G', year: 2025 }, yearFrom: 'list' });
  });
});

describe('a unit that the list names twice', () => {
  const listed = (lines: string) => folder(`dua-${lines.length}`, { ...sent, 'daftar.csv': lines });
  test('is one unit, which has sent what it has sent; the list is told', async () => {
    const cwd = listed('unit,tahun\nUnit A,2026\nUnit B,2026\nunit  b,2026\nUnit D,2026\nUnit D,2026\n');
    const { register } = (await recap(cwd, '--units', 'daftar.csv')).result;
    expect([register?.units, register?.sent, names(register?.missing)]).toEqual([3, 2, ['Unit D']]);
    expect(register?.unlisted).toEqual(['k/LKE Unit C 2026.xlsx', 'k/x.yaml']);
    expect(register?.findings.map(({ code, line }) => [code, line])).toEqual([
      ['units-unit-twice', 3],
      ['units-unit-twice', 5],
    ]);
  });
  test('is told apart by year, institution and id, and by the file that each line names', async () => {
    const cwd = listed('unit,tahun,berkas\nUnit A,2025,\nUnit A,2026,k/a.yaml\nUnit A,2026,k/a2.yaml\n');
    const { register } = (await recap(cwd, '--units', 'daftar.csv')).result;
    expect([register?.units, register?.sent, register?.twice]).toEqual([3, 2, []]);
  });
  test('of files that are on no line it is said whose they say they are; of a list without years, what it does not say', async () => {
    const cwd = folder('kata', {
      'k/1.yaml': sheet('Unit Asing', ', tahun: 2025'),
      'k/2.yaml': sheet('Unit A', ', tahun: 2026'),
      'daftar.csv': 'unit\nUnit A\n',
      'dua.csv': 'unit,tahun\nUnit A,2026\n',
    });
    const said = async (list: string) =>
      (await cli(['batch', 'k', '--units', list, ...off, '--format', 'markdown'], { cwd })).stdout;
    expect(await said('daftar.csv')).toMatch(/tidak terdaftar \|.*Unit Asing \| 2025 \| k\/1/);
    expect(await said('daftar.csv')).toContain('tahun mana pun');
    expect(await said('dua.csv')).not.toContain('tahun mana pun');
  });
});

test('signs in a name make no other unit, in the list as among files', async () => {
  const cwd = folder('tanda', {
    'k/y.yaml': sheet('RSUD dr Y', ', tahun: 2026'),
    'daftar.csv': 'unit\nRSUD dr. Y\nRSUD dr Y\n',
  });
  const { result } = await recap(cwd, '--units', 'daftar.csv');
  expect([result.register?.units, names(result.register?.missing), result.register?.unlisted]).toEqual([
    1,
    [],
    [],
  ]);
});

test('what a unit of a YAML list says of itself counts, and contradicts nothing', async () => {
  const cwd = folder('daftar-yaml', {
    'k/a.yaml': sheet('Unit A', ', tahun: 2025'),
    'daftar.yaml': 'tahun: 2026\nunit:\n  - { nama: Unit A, tahun: 2025 }\n  - { nama: Unit B }\n',
  });
  const { result } = await recap(cwd, '--units', 'daftar.yaml');
  expect(result.register?.findings).toEqual([]);
  expect(result.register?.missing.map(({ name, year }) => [name, year])).toEqual([['Unit B', 2026]]);
});

describe('institutions that are left open', () => {
  const years = { 'k/2025/x.yaml': sheet('Unit X', ', instansi: Kab. A'), 'k/2026/x.yaml': sheet('Unit X') };
  test('one unit of the name: it is that one, in the history and among doubles, and that is told', async () => {
    const files = { ...years, 'k/2026/x2.yaml': `${sheet('Unit X', ', instansi: Kab. A')}\n` };
    const { result } = await recap(folder('satu-instansi', files));
    expect(result.history.map(({ unit, years: all }) => [unit.institution, all.length])).toEqual([
      ['Kab. A', 2],
    ]);
    expect(result.rows.filter(({ duplicate }) => duplicate).map((row) => row.path)).toEqual(
      expect.arrayContaining(['k/2026/x.yaml', 'k/2026/x2.yaml']),
    );
    const notices = new Map(result.notices.map(({ kind, items }) => [kind, items]));
    expect(notices.get('unit-assumed')).toEqual([
      expect.stringMatching(/^k\/2026\/x\.yaml -> Unit X, Kab\. A/),
    ]);
    expect(notices.get('same-unit')).toEqual(['k/2026/x.yaml', 'k/2026/x2.yaml']);
  });
  test('two units of the name: it is none of them, and that is told', async () => {
    const files = { ...years, 'k/2025/y.yaml': sheet('Unit X', ', instansi: Kab. B') };
    const { result } = await recap(folder('dua-instansi', files));
    expect(result.history).toEqual([]);
    expect(result.notices).toContainEqual({ kind: 'unit-unclear', items: ['k/2026/x.yaml'] });
  });
  test('a line without one that files of two fit is told; of one it is not', async () => {
    const files = {
      'k/1.yaml': sheet('Unit X', ', tahun: 2026, instansi: Kab. A'),
      'k/2.yaml': sheet('Unit X', ', tahun: 2026, instansi: Kab. B'),
      'k/3.yaml': sheet('Unit Y', ', tahun: 2026, instansi: Kab. B'),
      'd.csv': 'unit,tahun\nUnit X,2026\nUnit Y,2026\n',
    };
    const { register } = (await recap(folder('baris-terbuka', files), '--units', 'd.csv')).result;
    expect(register?.findings.map(({ code, line }) => [code, line])).toEqual([['units-institution-open', 2]]);
    expect(register?.findings[0]?.message).toContain('Kab. A (k/1.yaml); Kab. B (k/2.yaml)');
  });
  test('two lines for one unit, one without it, are one, which is told', async () => {
    const files = {
      'k/1.yaml': sheet('Unit X', ', tahun: 2026, instansi: Kab. A'),
      'd.csv':
        'unit,instansi,tahun\nUnit X,,2026\nUnit X,Kab. A,2026\nUnit Z,Kab. A,2026\nUnit Z,Kab. B,2026\n',
    };
    const { register } = (await recap(folder('dua-baris', files), '--units', 'd.csv')).result;
    expect([register?.units, register?.sent, names(register?.missing)]).toEqual([3, 1, ['Unit Z', 'Unit Z']]);
    expect(register?.findings.map(({ code, line }) => [code, line])).toEqual([['units-unit-twice', 2]]);
  });
});

describe('years', () => {
  test('two years of one unit are two rows of a history, told from one another by their folders', async () => {
    const cwd = folder('tahun', {
      'k/2025/a.yaml': sheet('Unit A'),
      'k/2026/a.yaml': `${sheet('Unit A')}\n`,
      'k/b.yaml': `${sheet('Unit B')}\n\n`,
      'daftar.csv': 'unit,tahun\nUnit A,2025\nUnit A,2026\nUnit B,\n',
    });
    const { result } = await recap(cwd);
    expect(result.rows.map(({ path, unit, rank, yearFrom }) => [path, unit.year, rank, yearFrom])).toEqual([
      ['k/2026/a.yaml', 2026, 1, 'folder'],
      ['k/2025/a.yaml', 2025, 1, 'folder'],
      ['k/b.yaml', null, null, null],
    ]);
    expect(result.notices.find(({ kind }) => kind === 'year-unknown')?.items).toEqual(['k/b.yaml']);
    expect(result.history).toHaveLength(1);
    const listed = (await recap(cwd, '--units', 'daftar.csv')).result.register;
    expect([listed?.sent, listed?.missing, listed?.twice, listed?.unlisted]).toEqual([3, [], [], []]);
    const all = (await recap(cwd, '--year', '2024')).result.rows;
    expect(all.every(({ unit, yearFrom }) => unit.year === 2024 && yearFrom === 'option')).toBe(true);
  });
  test('equal names of one year show the path', async () => {
    const cwd = folder('sama', { 'k/1/a.yaml': sheet('Unit A'), 'k/2/a.yaml': `${sheet('Unit A')}\n` });
    const { stdout } = await cli(['batch', 'k', ...off, '--format', 'markdown'], { cwd });
    expect(stdout).toContain('(k/1/a.yaml)');
    expect(stdout).toContain('(k/2/a.yaml)');
  });
});

describe('who has not sent anything', () => {
  const cwd = () => folder('siapa', { ...sent, 'daftar.csv': 'unit,tahun\nUnit A,2026\nUnit =D,2026\n' });
  test.each(['text', 'markdown', 'html', 'csv', 'csv-id', 'ndjson', 'json'])(
    'is said in %s',
    async (format) => {
      const { stdout } = await cli(['batch', 'k', '--units', 'daftar.csv', ...off, '--format', format], {
        cwd: cwd(),
      });
      expect(stdout).toContain('Unit =D');
      if (format.startsWith('csv')) expect(stdout).toMatch(/missing/);
    },
  );
  test('is known again when parts are merged, with the list or without', async () => {
    const made = cwd();
    const part = (name: string, ...paths: string[]) =>
      cli(['batch', ...paths, '--units', 'daftar.csv', ...off, '--format', `ndjson=${name}`, '--force'], {
        cwd: made,
      });
    await part('1.ndjson', 'k/a.yaml');
    await part('2.ndjson', 'k/b.yaml', 'k/x.yaml');
    const merged = async (...args: string[]) => {
      const ran = await cli(['batch', '--merge', '1.ndjson', '2.ndjson', ...args, '--format', 'json'], {
        cwd: made,
      });
      return JSON.parse(ran.stdout) as BatchResult;
    };
    const missing = ({ rows }: BatchResult) =>
      rows.filter(({ status }: BatchRow) => status === 'missing').map(({ unit }) => unit.name);
    expect(missing(await merged())).toEqual(['Unit =D']);
    const told = await merged('--units', 'daftar.csv');
    expect([missing(told), names(told.register?.missing), told.register?.unlisted]).toEqual([
      ['Unit =D'],
      ['Unit =D'],
      ['k/b.yaml', 'k/x.yaml'],
    ]);
  });
  test('does not change the exit status', async () => {
    const made = folder('tenang', {
      'k/a.yaml': sheet('Unit A'),
      'daftar.csv': 'unit;id\nUnit A;\nUnit D;9\n',
    });
    expect((await recap(made, '--units', 'daftar.csv')).status).toBe(0);
  });
});

describe('lists that are none', () => {
  test.each([
    ['a document', '%PDF-1.4', 'units-unreadable'],
    ['no heads', 'Puskesmas;2026\nPuskesmas B;2026\n', 'units-heads'],
    ['an empty file', '', 'file-empty'],
    ['YAML that is no list', '- a\n- b\n', 'units-unreadable'],
    ['bytes of another encoding', Buffer.from('unit,tahun\n\xe9,2026\n', 'latin1'), 'file-encoding'],
  ])('%s', async (_, list, code) => {
    const cwd = folder('bukan', { 'k/a.yaml': sheet('A'), 'daftar.csv': list });
    const ran = await cli(['batch', 'k', '--units', 'daftar.csv', '--format', 'json'], { cwd });
    expect([ran.status, JSON.parse(ran.stdout).failure.code]).toEqual([2, code]);
  });
  test.each([
    ['a line of nobody', 'unit,instansi\nUnit A,K\n,K\n,\n', ['nameless', '3']],
    [
      'a separator inside a value',
      'unit,tahun\nUnit A, Kab. B,2026\n"Unit B, Kab. C",2026\n',
      ['headless', '2'],
    ],
    ['two columns that differ', 'unit,nama unit\nUnit A,Unit B\nUnit A,Unit A\nUnit C,\n', ['twice', '2']],
    ['a list in YAML', '- unit: Unit A\n- tahun: 2026\n', ['nameless', '2']],
    ['a line that only counts', 'no,unit\n1,Unit A\n2,\n', null],
    ['what fits its heads', 'unit,tahun\nUnit A,2026,\n', null],
  ])('%s is told, or not where nothing is odd', async (_, list, odd) => {
    const cwd = folder('ganjil', { 'k/a.yaml': sheet('Unit A'), 'd.txt': list });
    const { findings = [] } = (await recap(cwd, '--units', 'd.txt')).result.register ?? {};
    const found = findings.filter(({ code }) => code === 'units-lines-odd').map(({ message }) => message);
    expect(found).toEqual(odd === null ? [] : [expect.stringMatching(new RegExp(`baris ${odd[1]}: `))]);
    const why = { nameless: 'tidak menyebut', headless: 'tanpa judul', twice: 'dua kolom' }[
      odd?.[0] ?? 'twice'
    ];
    if (odd) expect(found[0]).toContain(why);
  });
  test('a list in place of a value is none', async () => {
    const cwd = folder('daftar-dalam', { 'k/a.yaml': sheet('Unit A'), 'd.yaml': '- unit: [a, b]\n' });
    const { status, stdout } = await cli(['batch', 'k', '--units', 'd.yaml', '--format', 'json'], { cwd });
    expect([status, JSON.parse(stdout).failure.code]).toEqual([2, 'units-unreadable']);
  });
  test('a value that means nothing, and one unit in two lines, are told', async () => {
    const list = 'unit,tahun,target\nA,26,WBK\nB,2026,wbx\nB,2026,\n';
    const cwd = folder('nilai', { 'k/a.yaml': sheet('A'), 'daftar.csv': list });
    const { result } = await recap(cwd, '--units', 'daftar.csv');
    expect(result.register?.findings.map(({ code, line }) => [code, line])).toEqual([
      ['value-invalid', 2],
      ['value-invalid', 3],
      ['units-unit-twice', 3],
    ]);
  });
});
