import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';
import { textThroughWriter } from '../../support/office.js';
import { hasLibreOffice } from '../../support/programs.js';

describe.skipIf(!hasLibreOffice)('LibreOffice Writer opens', () => {
  test.each([
    [
      ['score', 'fixtures/tpi/lembar-kerja.yaml', '--by', 'tpi'],
      /Temuan[\s\S]*A\.I\.1\.i\.b[\s\S]*Tidak ada bukti/,
    ],
    [['score', 'fixtures/contoh/lembar-kerja.yaml', '--date', '2026-11-28'], /28 November 2026[\s\S]*81,98/],
    [
      ['plan', 'fixtures/contoh/lembar-kerja.yaml', '--target', 'wbbm'],
      /Rencana Kerja[\s\S]*Penanggung jawab/,
    ],
    [['check', 'fixtures/contoh/lembar-kerja.yaml'], /Daftar Periksa[\s\S]*contoh\.go\.id/],
    [['diff', 'fixtures/tpi/lembar-kerja.yaml', '--unit-tpi'], /Perbandingan[\s\S]*[-\u2011]2,93/],
    [
      ['diff', 'fixtures/tpi/lembar-kerja.yaml', 'fixtures/cases/putaran-kedua/dijawab.yaml', '--round'],
      /Jawaban atas Catatan TPI[\s\S]*Tidak ada bukti pemilihan[\s\S]*berita-acara-pemilihan/,
    ],
    [
      ['check', 'fixtures/cases/periksa-didahulukan/lembar.yaml', '--review'],
      /Kertas Kerja Pemeriksaan[\s\S]*24,41/,
    ],
  ])('%j', async (args, said) => {
    const { bytes } = await cli([...args, '--format', 'docx']);
    const text = textThroughWriter(bytes);
    expect(text).toMatch(said);
    expect(text).toMatch(/\[KOP SURAT\]/);
  });
});
