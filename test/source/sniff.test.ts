import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { type FileKind, looksLikeCsv, sniff } from '../../src/source/sniff.js';
import { zip } from '../support/zip.js';
import { outcome } from '../workbook/books.js';

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);

const files: [string, Uint8Array, FileKind, string][] = [
  ['nothing', new Uint8Array(), 'empty', 'empty'],
  ['a zip', zip({ a: 'b' }), 'zip', 'not-xlsx'],
  ['old Excel', ole('Workbook'), 'xls', 'xls'],
  ['older Excel', ole('Book'), 'xls', 'xls'],
  ['encrypted Excel', ole('EncryptedPackage'), 'encrypted', 'encrypted'],
  ['old Word', ole('WordDocument'), 'binary', 'not-zip'],
  ['HTML', Buffer.from('\ufeff\r\n<!DOCTYPE html><html>'), 'html', 'not-zip'],
  ['a table of HTML', Buffer.from('<table border="1">'), 'html', 'not-zip'],
  ['HTML in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'html', 'not-zip'],
  ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'pdf', 'not-zip'],
  ['JSON', Buffer.from(' \n{"answers": []}'), 'json', 'not-zip'],
  ['YAML', Buffer.from('versi: 1\njawaban: {}\n'), 'text', 'not-zip'],
  ['YAML in UTF-16', Buffer.from('\ufeffversi: 1', 'utf16le').swap16(), 'text', 'not-zip'],
  ['YAML of an old code page', Buffer.from('nama: Caf\u00e9', 'latin1'), 'text', 'not-zip'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'binary', 'not-zip'],
  ['a short file', Buffer.from('P'), 'text', 'not-zip'],
];

describe('a file is known by its content', () => {
  test.each(files)('%s', async (_, bytes, kind, reason) => {
    expect(sniff(bytes)).toBe(kind);
    expect(await outcome(bytes)).toBe(reason);
  });

  test('CSV is told from YAML', () => {
    expect(looksLikeCsv('No;Uraian;Jawaban\n1;Tim kerja;Ya\n2;Rencana;A\n')).toBe(true);
    expect(looksLikeCsv('versi: 1\njawaban:\n  A.I.1.i.a: Ya\n')).toBe(false);
    expect(looksLikeCsv('unit:\n  nama: Dinas A, B, C\n')).toBe(false);
  });
});
