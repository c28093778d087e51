import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { platform } from '../../src/cli/platform.js';
import { WorkbookError } from '../../src/workbook/error.js';
import { readWorkbook } from '../../src/workbook/read.js';
import { type ZipFields, zip } from '../support/zip.js';
import { outcome, parts, rels, worksheet } from './books.js';

const plain = parts(worksheet('<sheetData><row><c><v>1</v></c></row></sheetData>'));
const sheet = 'xl/worksheets/sheet1.xml';

const lie = (fields: Partial<ZipFields>) => (own: ZipFields) => (own.name === sheet ? fields : {});
const lying = (fields: Partial<ZipFields>) => outcome(zip(plain, { patch: lie(fields) }));

describe('a zip that contradicts itself is refused', () => {
  test.each<[string, Partial<ZipFields>]>([
    ['a checksum', { crc: 1 }],
    ['a size too small', { unpacked: 5 }],
    ['a size of nothing', { unpacked: 0 }],
    ['a size too large', { unpacked: 5_000 }],
    ['packed bytes missing', { packed: 20 }],
    ['packed bytes beyond the end', { packed: 5_000_000 }],
    ['a place beyond the end', { offset: 0xfffffff0 }],
    ['the place of another file', { offset: 0 }],
    ['an unknown method', { method: 14 }],
    ['another method than in the file', { method: 0 }],
    ['a name twice', { name: 'xl/WORKBOOK.xml' }],
  ])('%s', async (_, fields) => expect(await lying(fields)).toBe('corrupt'));

  test('a password', async () => expect(await lying({ flags: 1 })).toBe('encrypted'));

  test('two files of one name', async () => {
    const list = Object.entries(plain);
    expect(await outcome(zip([...list, [sheet, worksheet('')]]))).toBe('corrupt');
  });

  test('bytes before it', async () => {
    expect(await outcome(Buffer.concat([Buffer.from('halo'), zip(plain)]))).toBe('not-zip');
    expect(await outcome(Buffer.concat([zip({}).subarray(0, 22), zip(plain)]))).toBe('corrupt');
  });
});

describe('a zip that is no workbook', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing in it', {}, 'zip'],
    ['other files', { 'foto.jpg': 'x' }, 'zip'],
    [
      'OpenDocument',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' },
      'ods',
    ],
    [
      'Word',
      { '_rels/.rels': rels(['a', 'officeDocument', 'word/document.xml']), 'word/document.xml': '' },
      'word',
    ],
    [
      'PowerPoint',
      { '_rels/.rels': rels(['a', 'officeDocument', 'ppt/p.xml']), 'ppt/p.xml': '' },
      'powerpoint',
    ],
    [
      'binary Excel',
      { '_rels/.rels': rels(['a', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '' },
      'xlsb',
    ],
  ])('%s', async (_, files, detail) => {
    const error = await readWorkbook(zip(files), platform).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ reason: 'not-xlsx', detail });
  });

  test('a path that leaves the package leads nowhere', async () => {
    const all = { ...plain, '_rels/.rels': rels(['a', 'officeDocument', '../../../../xl/workbook.xml']) };
    expect(await outcome(zip(all))).toEqual(await outcome(zip(plain)));
    expect(await outcome(zip({ ...plain, '../etc/passwd': 'x' }))).toEqual(await outcome(zip(plain)));
  });

  test('the error names the part', async () => {
    const error = await readWorkbook(
      zip({ ...plain, [sheet]: worksheet('<sheetData><row r="x"/></sheetData>') }),
      platform,
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: 'corrupt', part: sheet, name: 'WorkbookError' });
  });
});
