import { describe, expect, test } from 'vitest';
import { webAddress } from '../../../src/report/page/web-address.js';

describe('only an address of the web becomes a link', () => {
  test.each([
    ['https://contoh.go.id/sk-tim.pdf', 'https://contoh.go.id/sk-tim.pdf'],
    [' http://contoh.go.id/a?b=1#c ', 'http://contoh.go.id/a?b=1#c'],
    ['HTTPS://Contoh.go.id/A', 'https://contoh.go.id/A'],
    ['https://drive.google.com/file/d/1"x/view', 'https://drive.google.com/file/d/1%22x/view'],
  ])('%j', (text, address) => expect(webAddress(text)).toBe(address));
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///C:/laporan.pdf',
    '//server/bersama/laporan.pdf',
    '\\\\server\\bersama\\laporan.pdf',
    'https:\\\\server\\x',
    'https://contoh.go.id@jahat.id/',
    'https://contoh.go.id/a b',
    'lihat https://contoh.go.id/a',
    'https://contoh.go.id/\u202egpj.exe',
    'java\u200bscript:alert(1)',
    'ftp://contoh.go.id/a',
    'https://',
    '',
  ])('%j stays text', (text) => expect(webAddress(text)).toBeNull());
});
