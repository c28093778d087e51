import { describe, expect, test } from 'vitest';
import { cli } from '../../support/cli.js';
import { folders } from '../../support/folder.js';
import { fullAnswers, yamlFrom } from '../../support/worksheets.js';

const folder = folders();
const sheet = yamlFrom(fullAnswers());

const utf16 = (text: string, order: 'le' | 'be', mark = true): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('a list of names', () => {
  const names = 'a b.yaml\r\nc.yaml\r\n';
  test.each([
    ['UTF-8 with CRLF', names],
    ['UTF-8 with a mark', `\ufeff${names}`],
    ['UTF-16 as PowerShell writes it', utf16(names, 'le')],
    ['UTF-16, big end first', utf16(names, 'be')],
    ['NUL between the names', 'a b.yaml\0c.yaml\0'],
    ['old Mac line ends', 'a b.yaml\rc.yaml'],
    ['copied paths in quotes', '"a b.yaml"\r\n"c.yaml"'],
    ['names filled up with blanks, as tables have them', 'a b.yaml   \r\n  c.yaml\r\n'],
    ['blank lines and doubles', '\n\na b.yaml\n./c.yaml\nc.yaml\n\n'],
  ])('%s', async (_, list) => {
    const cwd = folder('daftar', { 'a b.yaml': sheet, 'c.yaml': sheet, 'd.yaml': sheet, 'daftar.txt': list });
    const ran = await cli(['batch', '--files-from', 'daftar.txt', '--format', 'json'], { cwd });
    const paths = JSON.parse(ran.stdout).rows.map((row: { path: string }) => row.path.replace('./', ''));
    expect(paths.sort()).toEqual(['a b.yaml', 'c.yaml']);
  });
  test.each([
    ['nothing', ''],
    ['blank lines', '\r\n  \n'],
    ['a mark alone', '\ufeff'],
  ])('%s is no list: said of the list, by every command, also beside other names', async (_, list) => {
    const cwd = folder('kosong', { 'a.yaml': sheet, 'daftar.txt': list });
    for (const command of [['batch'], ['check'], ['batch', 'a.yaml']]) {
      const ran = await cli([...command, '--files-from', 'daftar.txt', '--format', 'json'], { cwd });
      expect([ran.status, ran.stdout.includes('Daftar ini tidak berisi satu nama berkas pun')]).toEqual([
        2,
        true,
      ]);
    }
  });
  test.each([
    ['UTF-16 that does not say so', utf16('a.yaml\n', 'le', false)],
    ['bytes of another encoding', Buffer.from([0x61, 0xe9, 0x2e, 0x79])],
    ['UTF-16 cut in the middle of a letter', utf16('a.yaml', 'le').subarray(0, 7)],
  ])('%s is refused by every command: half a list would be another one', async (_, list) => {
    const cwd = folder('asing', { 'a.yaml': sheet, 'daftar.txt': list });
    for (const command of ['batch', 'check']) {
      const ran = await cli([command, '--files-from', 'daftar.txt', '--format', 'json'], { cwd });
      expect([ran.status, ran.stdout.includes('file-encoding')]).toEqual([2, true]);
    }
  });
});
