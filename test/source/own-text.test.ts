import { describe, expect, test } from 'vitest';
import { isOwnText } from '../../src/source/own-text.js';
import { cli } from '../support/cli.js';

const sheet = 'fixtures/contoh/lembar-kerja.yaml';

describe('what this tool wrote for people is known again', () => {
  test.each([
    ['nilai', 'html'],
    ['nilai', 'markdown'],
    ['nilai', 'text'],
    ['periksa', 'html'],
    ['rencana', 'markdown'],
    ['rekap', 'html'],
  ])('%s as %s', async (command, format) => {
    for (const lang of ['id', 'en']) {
      const { stdout } = await cli([command, sheet, '--format', format, '--lang', lang]);
      expect(isOwnText(stdout)).toBe(true);
      const { status, stderr } = await cli(['nilai', '-'], { stdin: stdout });
      expect([status, stderr]).toEqual([2, expect.stringContaining('laporan lke-zi sendiri')]);
    }
  });
  test.each([
    ['a page of others', '<!DOCTYPE html><html><body><table><tr><td>LKE</td></tr></table></body></html>'],
    ['a page about this tool', '<html><p>Pakai instrumen resmi; lke-zi menghitungnya.</p></html>'],
    [
      'a worksheet that quotes a report',
      'jawaban:\n  A.I.1.i.a:\n    unit: Ya\n    catatan: "instrumen permenpanrb-90-2021; lke-zi 0.1.0."\n',
    ],
  ])('not %s', (_, text) => expect(isOwnText(text)).toBe(false));
});

test('a page of others is called what it is, whatever its name', async () => {
  const { stderr } = await cli(['nilai', '-', '--stdin-name', 'lke.html'], {
    stdin: '<html><body><table></table></body></html>',
  });
  expect(stderr).toContain('halaman web (HTML)');
  expect(stderr).not.toContain('nama lain');
});
