import { describe, expect, test } from 'vitest';
import { linkFault, linksIn } from '../../src/check/links/links.js';
import type { LinkFault } from '../../src/diagnostic/codes/evidence.js';
import { listed } from '../../src/worksheet/evidence/split.js';

/** Links and paths by what is wrong with them. */
const faulty: Record<LinkFault, readonly string[]> = {
  spaces: ['https://contoh.go.id/sk tim.pdf'],
  scheme: [
    'drive.google.com/drive/folders/abc',
    'www.contoh.go.id',
    'bit.ly/bukti',
    's.id/zi',
    'contoh.go.id:8080/x',
    '//contoh.go.id/sk.pdf',
  ],
  word: ['link', 'Tautan', 'Klik di sini', 'link bukti', 'https://'],
  malformed: [
    'https://drive',
    'https://drive.google.com/...',
    'https://drive.google.com/drive/folders/1Ab…',
    'http:/contoh.go.id/x',
    'htps://contoh.go.id',
    'ttps://contoh.go.id',
    'https//contoh.go.id',
    'https:contoh.go.id',
  ],
  local: [
    'C:\\Bukti ZI\\SK Tim.pdf',
    'd:/bukti/sk.pdf',
    'D:bukti.pdf',
    'D: \\bukti\\sk.pdf',
    'D:Bukti ZI\\SK Tim.pdf',
    'file:///C:/bukti/sk.pdf',
    '\\\\server\\zi\\sk.pdf',
    '//srv01/zi/SK.pdf',
    '//server',
    'smb://srv01/zi',
    'nfs://10.0.0.2/zi',
    'afp://nas/zi',
    '..\\bukti\\sk.pdf',
    './bukti/sk.pdf',
    'bukti\\area 1\\sk.pdf',
    '/home/zi/sk.pdf',
    '/Users/zi/sk.pdf',
    '/sdcard/SK.pdf',
    '/storage/emulated/0/SK.pdf',
    '~/Dokumen/SK.pdf',
    '%USERPROFILE%\\Desktop\\SK.pdf',
    '$HOME/SK.pdf',
    'content://com.android.providers/1',
    'blob:https://web.whatsapp.com/1',
    'ms-word:ofe|u|https://contoh.go.id/sk.docx',
    'chrome-extension://abc/viewer.html',
    'http://localhost/sk.pdf',
    'localhost:8080/zi',
    'http://127.0.0.1:3000/zi',
    'http://192.168.1.5/zi',
    '192.168.1.5/zi',
    'http://172.16.0.9/zi',
    'http://169.254.1.1/zi',
    'http://100.64.0.7/zi',
    'ftp://10.1.1.1/SK.pdf',
    'http://[::1]/zi',
    'http://[fd00::1]/zi',
    'http://nas.local/SK.pdf',
    'nas.local/SK.pdf',
    'https://berkas.intranet/SK.pdf',
    'http://srv01/zi/SK.pdf',
    'http://intranet:8080',
    'https://zi:rahasia@10.0.0.1/SK.pdf',
    'SK tim: http://10.1.1.1/SK.pdf',
  ],
  personal: [
    'https://drive.google.com/drive/my-drive',
    'https://drive.google.com/drive/u/0/my-drive',
    'https://drive.google.com/drive/u/0/home',
    'https://drive.google.com/drive/recent',
    'https://drive.google.com/drive/shared-with-me',
    'https://drive.google.com/drive/shared-drives',
    'https://drive.google.com/drive/search?q=sk%20tim',
    'https://drive.google.com/',
    'drive.google.com/drive/my-drive',
    'https://docs.google.com/document/u/0/',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    'https://outlook.office.com/mail/inbox/id/AAQ',
    'https://outlook.live.com/mail/0/inbox',
    'https://webmail.contoh.go.id/inbox/12',
    'https://mail.contoh.go.id/#1',
    'https://id.mail.yahoo.com/d/folders/1',
    'https://web.whatsapp.com/',
    'https://photos.google.com/photo/AF1Qip',
    'https://onedrive.live.com/?id=root&cid=1',
    'https://contoh-my.sharepoint.com/personal/siti_contoh_go_id/_layouts/15/onedrive.aspx?id=1',
    'https://www.dropbox.com/home/zi',
    'https://mega.nz/fm/abc',
    'https://www.icloud.com/iclouddrive/',
    'lihat https://drive.google.com/drive/my-drive',
  ],
  edit: [
    'https://docs.google.com/document/d/1Ab/edit',
    'https://docs.google.com/spreadsheets/d/1Ab/edit#gid=0',
    'https://docs.google.com/document/d/1Ab/edit?tab=t.0',
    'https://docs.google.com/forms/d/1Ab/edit#responses',
    'https://docs.google.com/forms/d/e/1FA/viewform?edit2=2_ABa',
    'https://sites.google.com/d/1Ab/p/1/edit',
    'https://www.canva.com/design/DAF1/abc/edit',
    'https://contoh.go.id/wp-admin/post.php?post=12&action=edit',
  ],
  search: [
    'https://www.google.com/search?q=sk+tim+zi',
    'https://www.google.co.id/search?q=sk',
    'https://www.bing.com/search?q=sk',
    'https://www.youtube.com/results?search_query=zi',
  ],
};

/** What others can open, and texts that are no links. */
const sound = [
  'https://contoh.go.id/sk-tim.pdf',
  'http://contoh.go.id',
  'HTTPS://Contoh.go.id/a%20b?x=1#y',
  'https://contoh.go.id/sk.pdf (SK tim)',
  'https://contoh.go.id/sk.pdf - SK tim',
  'SK Tim: https://contoh.go.id/sk.pdf',
  'https://contoh.go.id/search?q=zi',
  'https://10.contoh.go.id/sk.pdf',
  'http://103.10.20.30/sk.pdf',
  'http://172.32.0.1/sk.pdf',
  'ftp://ftp.contoh.go.id/sk.pdf',
  'https://intranet.contoh.go.id/sk.pdf',
  'https://surat.contoh.go.id/sk.pdf',
  'https://drive.google.com/drive/folders/1Ab',
  'https://drive.google.com/drive/u/0/folders/1Ab',
  'https://drive.google.com/drive/folders/0ABcUk9PVA',
  'https://drive.google.com/file/d/1Ab/view?usp=sharing',
  'https://drive.google.com/open?id=1Ab',
  'https://docs.google.com/document/d/1Ab/edit?usp=sharing',
  'https://docs.google.com/spreadsheets/d/1Ab/edit?usp=drive_link#gid=0',
  'https://docs.google.com/spreadsheets/d/1Ab/view',
  'https://docs.google.com/document/d/e/2PACX/pub',
  'https://docs.google.com/forms/d/e/1FA/viewform',
  'https://photos.google.com/share/AF1Qip',
  'https://photos.app.goo.gl/abc',
  'https://contoh-my.sharepoint.com/:b:/g/personal/siti_contoh_go_id/Eab',
  'https://contoh.sharepoint.com/sites/zi/Dokumen/SK.pdf',
  'https://1drv.ms/b/s!Aab',
  'https://onedrive.live.com/?authkey=%21A&id=1',
  'https://www.dropbox.com/scl/fi/ab/sk.pdf?rlkey=1',
  'https://mega.nz/folder/ab#key',
  'https://www.icloud.com/iclouddrive/0ab#sk',
  'https://www.canva.com/design/DAF1/abc/view',
  'https://www.canva.com/design/DAF1/abc/edit?utm_content=DAF1&utm_campaign=designshare',
  'https://www.youtube.com/watch?v=abc',
  'https://www.instagram.com/p/abc',
  'https://s.id/zi-contoh',
  'https://cloud.mail.ru/public/a1B2/sk',
  'https://drive.google.com/abc',
  'https://sites.google.com/view/zi-contoh',
  'SK Kepala nomor 12 tahun 2026',
  'sk-tim.pdf',
  'Rekap pengaduan.xlsx',
  'TP/PKK',
  'terlampir',
  'File: SK tim dan notulen',
  'Data: absensi pegawai',
  'a: SK/notulen',
  'A:baik',
  '10.1.1.1 SK tim',
  'SK dan\\atau notulen',
  '// catatan',
  'doi:10.1000/182',
];

describe('what is wrong with a link', () => {
  const table = Object.entries(faulty).flatMap(([fault, links]) =>
    links.map((link) => [link, fault] as const),
  );
  test.each(table)('%s: %s', (raw, fault) => {
    expect(linkFault(raw)).toBe(fault);
  });
  test.each(sound)('nothing: %s', (raw) => {
    expect(linkFault(raw)).toBeNull();
  });
  test.each(['link', 'https://', 'D:\\', 'www.', '//', 'x\\', 'https://a.', 'lihat '])(
    'long texts end: %s',
    (start) => {
      for (const rest of [' ', '\\', '/', '.', 'a', '-', ':', 'a.', '\\a', 'di sini', 'disini'])
        expect(() => linkFault(`${start}${rest.repeat(120_000)}\ny`)).not.toThrow();
    },
  );
  test('a list of links is parted in one way over it, however many blanks it holds', () => {
    expect(listed(`www.x${' '.repeat(500_000)}y`)).toHaveLength(1);
    expect(listed('SK,\n , https://a.id/1 ; https://a.id/2,https://a.id/3')).toEqual([
      'SK',
      'https://a.id/1',
      'https://a.id/2',
      'https://a.id/3',
    ]);
  });
});

test('links stand among the words of a note', () => {
  expect(linksIn('Lihat (https://contoh.go.id/a), D:\\zi\\sk.pdf; dan "\\\\srv\\zi". Rapat 10:30.')).toEqual([
    'https://contoh.go.id/a',
    'D:\\zi\\sk.pdf',
    '\\\\srv\\zi',
  ]);
  expect(linksIn(`${'.'.repeat(100_000)} ${')'.repeat(100_000)}`)).toEqual([]);
});
