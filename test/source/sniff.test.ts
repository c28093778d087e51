import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { isCsv } from '../../src/source/csv.js';
import { type FileKind, sniff } from '../../src/source/sniff.js';
import { zip } from '../support/zip.js';
import { outcome } from '../workbook/books.js';

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);

/** The user's name twice, as Office writes it beside an open file. */
const lock = (name: string, length: number) => {
  const bytes = Buffer.alloc(length, ' ');
  bytes[0] = name.length;
  bytes.write(name, 1, 'latin1');
  bytes.writeUInt16LE(name.length, 55);
  bytes.fill(Buffer.from(' ', 'utf16le'), 57);
  bytes.write(name, 57, 'utf16le');
  return bytes;
};

const files: [string, Uint8Array, FileKind, string][] = [
  ['nothing', new Uint8Array(), 'empty', 'empty'],
  ['a zip', zip({ a: 'b' }), 'zip', 'not-xlsx'],
  ['old Excel', ole('Workbook'), 'xls', 'xls'],
  ['older Excel', ole('Book'), 'xls', 'xls'],
  ['encrypted Excel', ole('EncryptedPackage'), 'encrypted', 'encrypted'],
  ['old Word', ole('WordDocument'), 'word', 'not-zip'],
  ['old PowerPoint', ole('PowerPoint Document'), 'powerpoint', 'not-zip'],
  ['a message of Outlook', ole('__substg1.0_0037001F'), 'email', 'not-zip'],
  ['some other container', ole('Contents'), 'binary', 'not-zip'],
  [
    'Excel under a sensitivity label',
    ole('DataSpaces\0EncryptedPackage\0LabelInfo'),
    'labelled',
    'encrypted',
  ],
  ['Excel under rights management', ole('EncryptedPackage\0DRMEncryptedDataSpace'), 'labelled', 'encrypted'],
  [
    'Excel with a password',
    ole('DataSpaces\0StrongEncryptionDataSpace\0EncryptedPackage'),
    'encrypted',
    'encrypted',
  ],
  ['HTML', Buffer.from('\ufeff\r\n<!DOCTYPE html><html>'), 'html', 'not-zip'],
  ['a table of HTML', Buffer.from('<table border="1">'), 'html', 'not-zip'],
  ['HTML in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), 'html', 'not-zip'],
  ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'pdf', 'not-zip'],
  ['JSON', Buffer.from(' \n{"answers": []}'), 'json', 'not-zip'],
  ['YAML', Buffer.from('versi: 1\njawaban: {}\n'), 'text', 'not-zip'],
  ['YAML in UTF-16', Buffer.from('\ufeffversi: 1', 'utf16le').swap16(), 'text', 'not-zip'],
  ['YAML of an old code page', Buffer.from('nama: Caf\u00e9', 'latin1'), 'text', 'not-zip'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'picture', 'not-zip'],
  ['a photo', Buffer.from('\xff\xd8\xff\xe1\0\x10Exif\0', 'latin1'), 'picture', 'not-zip'],
  ["a telephone's photo", Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1'), 'picture', 'not-zip'],
  ['a picture of WhatsApp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'picture', 'not-zip'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), 'picture', 'not-zip'],
  ['a video', Buffer.from('\0\0\0\x18ftypmp42\0\0', 'latin1'), 'media', 'not-zip'],
  ['a sound', Buffer.from('RIFF\x10\0\0\0WAVEfmt ', 'latin1'), 'media', 'not-zip'],
  ['RAR', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), 'archive', 'not-zip'],
  ['7z', Buffer.from('377abcaf271c0004', 'hex'), 'archive', 'not-zip'],
  ['gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'archive', 'not-zip'],
  ['a placeholder of the cloud', new Uint8Array(60_000), 'zeros', 'not-zip'],
  ['a few zeros', new Uint8Array(3), 'zeros', 'not-zip'],
  [
    'zeros with something after them',
    Buffer.concat([Buffer.alloc(40), Buffer.from('x')]),
    'binary',
    'not-zip',
  ],
  ["Excel's lock file", lock('Pengguna', 165), 'lock', 'not-zip'],
  ["Word's lock file", lock('A', 162), 'lock', 'not-zip'],
  ['a lock file of a long name', lock('Subbagian Umum dan Kepegawaian Dinas Contoh', 165), 'lock', 'not-zip'],
  [
    "LibreOffice's lock file",
    Buffer.from(',Ani,pc-umum,27.11.2026 10:05,file:///home/ani/.config;'),
    'lock',
    'not-zip',
  ],
  [
    'a shortcut of Windows to a page',
    Buffer.from('[InternetShortcut]\r\nURL=https://contoh.go.id\r\n'),
    'shortcut',
    'not-zip',
  ],
  [
    'a shortcut of Windows to a file',
    Buffer.from('4c0000000114020000000000c000000000000046', 'hex'),
    'shortcut',
    'not-zip',
  ],
  [
    'a shortcut of Linux',
    Buffer.from('[Desktop Entry]\nType=Link\nURL=https://contoh.go.id\n'),
    'shortcut',
    'not-zip',
  ],
  [
    'a shortcut of macOS',
    Buffer.from(
      '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist><dict><key>URL</key>',
    ),
    'shortcut',
    'not-zip',
  ],
  [
    'a link of Google Drive',
    Buffer.from('{"url": "https://docs.google.com/x", "doc_id": "1"}'),
    'google',
    'not-zip',
  ],
  ['WordPad', Buffer.from('{\\rtf1\\ansi A.I.1.i.a: Ya}'), 'rtf', 'not-zip'],
  [
    'flat LibreOffice',
    Buffer.from(
      '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ),
    'fods',
    'not-zip',
  ],
  [
    'Excel in XML',
    Buffer.from(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
    'xml-spreadsheet',
    'not-zip',
  ],
  ['other XML', Buffer.from('<?xml version="1.0"?><rss/>'), 'xml', 'not-zip'],
  [
    'a page of XHTML',
    Buffer.from('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'),
    'html',
    'not-zip',
  ],
  [
    'an archived page',
    Buffer.from('From: <Saved by Blink>\nSnapshot-Content-Location: x\n'),
    'mhtml',
    'not-zip',
  ],
  [
    'an e-mail',
    Buffer.from('Received: from x\nFrom: ani@contoh.go.id\nSubject: LKE\n\nTerlampir'),
    'email',
    'not-zip',
  ],
  ['CSV', Buffer.from('No,Uraian,Jawaban\n1,Tim kerja,Ya\n'), 'csv', 'not-zip'],
  [
    'CSV in UTF-16',
    Buffer.from('\ufeffNo\tUraian\tJawaban\n1\tTim kerja\tYa\n', 'utf16le'),
    'csv',
    'not-zip',
  ],
  ['CSV of an old code page', Buffer.from('No;Uraian;Jawaban\n1;Caf\u00e9;Ya\n', 'latin1'), 'csv', 'not-zip'],
  ['a short file', Buffer.from('P'), 'text', 'not-zip'],
];

describe('a file is known by its content', () => {
  test.each(files)('%s', async (_, bytes, kind, reason) => {
    expect(sniff(bytes)).toBe(kind);
    expect(await outcome(bytes)).toBe(reason);
  });
});

describe('CSV', () => {
  test.each([
    ['semicolons', 'No;Uraian;Jawaban\n1;Tim kerja;Ya\n2;Rencana;A\n'],
    [
      'quoted fields over several lines',
      ',"LAMPIRAN III\nPERATURAN; MENTERI\n",,,\n1,Penilaian,,,Bobot\n2,,,,\n',
    ],
    ['two columns', 'A.I.1.i.a;Ya\nA.I.1.i.b;B\nA.I.1.ii.a;A\n'],
    ['two columns with commas', 'soal,jawaban\n1,Ya\n2,A\n'],
    ['tabs', 'No\tUraian\tJawaban\n1\tTim kerja\tYa\n'],
    ["Excel's first line", 'sep=;\r\nA;B\r\n'],
    ['a blank line between', 'No;Uraian;Jawaban\n\n1;Tim kerja;Ya\n'],
  ])('%s', (_, text) => {
    expect(isCsv(text)).toBe(true);
  });
  test.each([
    ['YAML', 'versi: 1\njawaban:\n  A.I.1.i.a: Ya\n'],
    ['commas in a name', 'unit:\n  nama: Dinas A, B, C\n'],
    ['commas in notes', 'a: satu, dua\nb: tiga, empat\nc: lima, enam\n'],
    ['semicolons in lists', '- satu; dua\n- tiga; empat\n- lima; enam\n'],
    ['prose', 'Yth. Bapak, Ibu, dan Saudara,\ndengan hormat.\n'],
    ['one line', 'a,b,c\n'],
  ])('%s is none', (_, text) => {
    expect(isCsv(text)).toBe(false);
  });
});
