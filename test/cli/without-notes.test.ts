import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../src/format/index.js';
import { workbookText } from '../golden/workbook-text.js';
import { cli } from '../support/cli.js';
import { wordsOf } from '../support/documents.js';

/** What somebody wrote beside answers, each where a finding or a document repeats it. */
const sheet = `unit: { nama: Puskesmas Contoh, tahun: 2026 }
jawaban:
  A.I.1.i.a: { unit: Ya, catatan: RAHASIA lihat lemari }
  A.I.1.i.b: { unit: A, bukti: ["file:///RAHASIA/sk.pdf"] }
  A.I.1.ii.a: { unit: Ya, bukti: ["https://contoh.go.id/RAHASIA"] }
  A.I.1.ii.b: { unit: A, catatan: "-" }
  A.I.1.iii.a: { unit: Z, catatan: RAHASIA }
`;
const broken = 'jawaban:\n  A.I.1.i.a: { unit: Ya, catatan: RAHASIA: lagi }\n';

/** What a page or document says of what it carries; on paper that is signed, without an option. */
const carried = /(?:Berkas|Dokumen) ini memuat .*bukti .*sebelum dibagikan/;

async function words(format: string, stdin: string, ...more: string[]): Promise<string> {
  const { bytes, stdout, stderr } = await cli(['check', '-', '--format', format, ...more], { stdin });
  const said = stdout === '' || /RAHASIA/.test(stderr) ? stderr : '';
  if (format === 'docx') return wordsOf(bytes) + said;
  return (format === 'xlsx' ? await workbookText(bytes) : stdout) + said;
}

describe('check --without-notes', () => {
  test.each(formatsOf('check'))(
    '%s repeats nothing that people wrote beside their answers',
    async (format) => {
      expect(await words(format, sheet, '--without-notes', '--detail')).not.toContain('RAHASIA');
      if (format !== 'docx' && format !== 'xlsx')
        expect(await words(format, broken, '--without-notes')).not.toContain('RAHASIA');
      // the control: with them, what is told of evidence quotes it
      expect(await words(format, sheet, '--detail')).toContain('RAHASIA');
    },
  );
  test.each(['html', 'xlsx', 'docx'])('%s says in its first lines that it carries them', async (format) => {
    const first = (text: string) => text.slice(text.indexOf('<main>') + 1).slice(0, 1500);
    expect(first(await words(format, sheet))).toMatch(carried);
    expect(first(await words(format, sheet, '--without-notes'))).not.toMatch(carried);
  });
  test('fingerprints, and so baselines, stay', async () => {
    const prints = async (...more: string[]) =>
      JSON.parse(await words('json', sheet, ...more)).files[0].diagnostics.map(
        (d: { fingerprint: string }) => d.fingerprint,
      );
    expect(await prints('--without-notes')).toEqual(await prints());
  });
});

describe('a page and a document of diff', () => {
  const first = 'fixtures/setengah/lembar-kerja.yaml';
  const second = 'fixtures/contoh/lembar-kerja.yaml';
  test.each(['html', 'docx', 'xlsx'])(
    '%s says what both files are, with what and by which rules',
    async (format) => {
      const { bytes, stdout } = await cli(['diff', first, second, '--learn', '--format', format]);
      const text =
        format === 'html' ? stdout : format === 'docx' ? wordsOf(bytes) : await workbookText(bytes);
      const { a, b } = JSON.parse((await cli(['diff', first, second, '--format', 'json'])).stdout);
      for (const said of [
        first,
        second,
        a.sha256,
        b.sha256,
        'permenpanrb-90-2021',
        'lke-zi',
        '0 dari 0 bernilai penuh',
      ])
        expect(text).toContain(said);
      expect(text.slice(text.indexOf('<main>') + 1).slice(0, 3000)).toMatch(carried);
    },
  );
  test('rules that differ are said of each', async () => {
    const { stdout } = await cli(['score', second, '--blank', 'exclude', '--format', 'json']);
    const page = await cli(['diff', first, '-', '--blank', 'zero', '--format', 'html'], { stdin: stdout });
    expect(page.stdout.replaceAll(/<[^>]*>/g, '')).toMatch(
      /Aturan hitung 1: .*0;[\s\S]*Aturan hitung 2: .*tidak dihitung/,
    );
  });
});
