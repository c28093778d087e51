import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftNames } from '../../src/cli/batch/draft-names.js';
import { cli } from '../support/cli.js';
import { wordsOf } from '../support/documents.js';
import { folders } from '../support/folder.js';

const folder = folders();
const tpi = readFileSync('fixtures/tpi/lembar-kerja.yaml');
const contoh = readFileSync('fixtures/contoh/lembar-kerja.yaml');
const note = 'Tidak ada bukti pemilihan';
const unitOnly = (name: string) => `unit: { nama: ${name}, tahun: 2026 }\njawaban:\n  A.I.1.i.a: Ya\n`;
const drafts = (at: string, ...more: string[]) =>
  cli(['batch', 'kiriman', '--format', 'docx=lhe/', ...more], { cwd: at });
const written = (at: string, name = 'lhe') => readdirSync(path.join(at, name)).sort();

describe('lke batch FOLDER --format docx=FOLDER/', () => {
  const made = folder('dua', {
    'kiriman/a.yaml': tpi,
    'kiriman/dalam/a.yaml': tpi,
    'kiriman/tanpa.yaml': contoh,
  });
  test('drafts one for every unit that the TPI answered, the same as score does, and names the others', async () => {
    const out = await drafts(made, '--date', '2026-11-28');
    expect([out.status, out.stdout]).toEqual([0, '']);
    expect(written(made)).toEqual(['LHE a.docx', 'LHE dalam - a.docx']);
    expect(out.stderr).toContain('(kiriman/tanpa.yaml): belum ada jawaban TPI.');
    expect(out.stderr).toContain('Ditulis: 2 konsep LHE, dari jawaban TPI, di lhe/');
    // whose verdicts stand where
    expect(out.stderr).toContain('3 berkas dinilai dari jawaban unit');
    expect(out.stderr).toContain(
      'Putusan rekap di sini dari jawaban unit, putusan di dalam konsep LHE dari jawaban TPI.',
    );
    const alone = await cli(
      ['score', 'kiriman/a.yaml', '--by', 'tpi', '--format', 'docx', '--date', '2026-11-28'],
      { cwd: made },
    );
    expect(readFileSync(path.join(made, 'lhe/LHE a.docx')).equals(alone.bytes)).toBe(true);
    expect(wordsOf(alone.bytes)).toContain(note);
  });
  test('keeps what is there, all of it, and says so before anything is written', async () => {
    const before = path.join(made, 'lhe/LHE a.docx');
    writeFileSync(before, 'disunting');
    const kept = await drafts(made, '--format', 'json=rekap.json');
    expect([kept.status, readFileSync(before, 'utf8')]).toEqual([2, 'disunting']);
    expect(kept.stderr).toContain('--force');
    expect(readdirSync(made)).not.toContain('rekap.json');
    const byTpi = await drafts(made, '--force', '--by', 'tpi', '--filter', 'path~dalam');
    expect(byTpi.stderr).toContain('3 berkas dinilai dari jawaban TPI');
    expect(byTpi.stderr).not.toContain('Putusan rekap di sini');
    const forced = await drafts(made, '--force', '--without-notes', '--filter', 'path~dalam', '--quiet');
    expect([forced.status, forced.stderr]).toEqual([0, '']);
    expect(readFileSync(before, 'utf8')).toBe('disunting');
    expect(wordsOf(readFileSync(path.join(made, 'lhe/LHE dalam - a.docx')))).not.toContain(note);
  });
  test('no unit with answers of the TPI: nothing is written, status 2', async () => {
    const none = folder('kosong', { 'kiriman/a.yaml': unitOnly('A') });
    const out = await drafts(none);
    expect([out.status, readdirSync(none)]).toEqual([2, ['kiriman']]);
    expect(out.stderr).toContain('Tidak ada konsep LHE yang ditulis.');
  });
  test('who cannot be read or has sent nothing is named, the others have their drafts', async () => {
    const at = folder('daftar', {
      'kiriman/a.yaml': tpi,
      'kiriman/rusak.yaml': 'jawaban: [',
      'daftar.csv': 'nama\nBalai Pelatihan Contoh\nPuskesmas Belum\n',
    });
    const out = await drafts(at, '--units', 'daftar.csv');
    expect([out.status, written(at)]).toEqual([2, ['LHE a.docx']]);
    expect(out.stderr).toMatch(/Tanpa konsep LHE: .*\(kiriman\/rusak\.yaml\): \S/);
    expect(out.stderr).toContain('Tanpa konsep LHE: Puskesmas Belum: belum mengirim lembar kerja.');
  });
  test.each([
    ['standard output', ['--format', 'docx'], 'satu folder'],
    ['a file', ['--format', 'docx=lhe.docx'], 'satu folder'],
    ['two folders', ['--format', 'docx=a', '--format', 'docx=b'], 'satu folder'],
    ['rows of other runs', ['--format', 'docx=a', '--merge'], '--merge'],
    ['a folder that is a file', ['--format', 'docx=ada'], 'menempati nama foldernya'],
  ])('refuses %s', async (_, words, said) => {
    const at = folder('salah', { 'kiriman/a.yaml': tpi, ada: 'x' });
    const out = await cli(['batch', 'kiriman', ...words], { cwd: at });
    expect([out.status, out.stdout]).toEqual([2, '']);
    expect(out.stderr.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(readdirSync(at).sort()).toEqual(['ada', 'kiriman']);
  });
  test('a name that leads elsewhere is replaced, not followed', async () => {
    const at = folder('tautan', { 'kiriman/a.yaml': tpi, 'luar.docx': 'asli' });
    mkdirSync(path.join(at, 'lhe'));
    symlinkSync(path.join(at, 'luar.docx'), path.join(at, 'lhe/LHE a.docx'));
    expect((await drafts(at)).status).toBe(2);
    expect((await drafts(at, '--force')).status).toBe(0);
    expect(readFileSync(path.join(at, 'luar.docx'), 'utf8')).toBe('asli');
  });
});

describe('names of drafts', () => {
  test.each([
    [['x/y/a.yaml'], ['LHE a.docx']],
    [
      ['x/a/LKE.xlsx', 'x/b/LKE.xlsx'],
      ['LHE a - LKE.docx', 'LHE b - LKE.docx'],
    ],
    [
      ['a.yaml', 'A.xlsx', 'a.json'],
      ['LHE a.docx', 'LHE A (2).docx', 'LHE a (3).docx'],
    ],
    [
      ['../../etc/a', '../b'],
      ['LHE etc - a.docx', 'LHE b.docx'],
    ],
    [
      ['CON.yaml', 'x/y: "z"?.yaml'],
      ['LHE CON.docx', 'LHE x - y_ _z_.docx'],
    ],
  ])('%j', (paths, names) => {
    expect([...draftNames(paths).values()]).toEqual(names);
  });
  test('every path has one, in no other folder, shorter than systems allow, no two alike', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ maxLength: 400 }),
      fc.constantFrom('..', 'a', 'A.yaml'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))),
        (paths) => {
          const names = [...draftNames(paths).values()];
          expect(names.length).toBe(paths.length);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^LHE .*\.docx$/u);
            expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
            expect(Buffer.byteLength(name)).toBeLessThan(220);
          }
        },
      ),
    );
  });
});
