import { describe, expect, test } from 'vitest';
import { evidenceRule } from '../../src/check/evidence.js';
import { lineExcerpt } from '../../src/check/excerpt.js';
import { personalRule } from '../../src/check/personal.js';
import { personalNumbers, withoutPersonalNumbers } from '../../src/check/personal-numbers.js';
import { messagesIn } from '../../src/messages/messages.js';
import { contextOf } from '../support/checks.js';
import { cli } from '../support/cli.js';
import { readYaml, yamlFrom } from '../support/worksheets.js';

const kindsIn = (text: string) => personalNumbers(text).map(({ kind }) => kind);

describe('numbers that belong to a person', () => {
  test.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '0812.3456.7890',
    '0812 34 56 78 90',
    '0812–3456–789',
    '(0812) 3456-789',
    '+62 812-3456-7890',
    '+6281234567890',
    '62812345678901',
    'WA:081234567890',
    'WA.081234567890',
    'Hubungi Siti (0857-1234-5678) untuk SK',
    'HP 81234567890',
    'No. HP: 81234567890',
    'Telp. (0274) 512345',
    '(021) 555-1234',
    '021-5551234',
    '+62 21 555 1234',
    'tel:+622155512345',
    'https://wa.me/6281234567890',
    'https://api.whatsapp.com/send?phone=6281234567890',
    '+65 9123 4567 89',
  ])('a telephone: %s', (text) => {
    expect(kindsIn(text)).toEqual(['telephone']);
  });
  test.each([
    '3201011203850001',
    '3201015203850001',
    'NIK3201011203850001',
    'NIK: 3201 0112 0385 0001',
    '320101-120385-0001',
    '3201.0112.0385.0001',
    '9471037112990003',
  ])('a NIK: %s', (text) => {
    expect(kindsIn(text)).toEqual(['nik']);
  });
  test.each([
    ['the number of an official', 'NIP 198503122010011001'],
    ['the same in groups', 'NIP. 19850312 201001 1 001'],
    ['a document', 'SK Nomor 800/1234/2026'],
    ['a document with a classification', '188.45/0812/KEP/2026'],
    ['a long one', 'No. 0812/3456/7890/2026'],
    ['a short one', '0813-2026-12'],
    ['a document of a ministry', 'B/081234567/M.SM.02/2026'],
    ['a date', '08-12-2026'],
    ['dates', '08.12.2026 s.d. 31.12.2026'],
    ['a date in one', '20260812'],
    ['a stamp', 'IMG_20260812_081234567890.jpg'],
    ['a file', 'foto-081234567890.jpg'],
    ['an amount', 'Rp81.234.567.890,00'],
    ['a plain amount', '81234567890'],
    ['a large amount', '1.234.567.890.123.456'],
    ['a code of a budget', '5.1.02.01.01.0026'],
    ['a question of PortalRB', '10812'],
    ['an answer of it', '{"soal_id": 8123, "id": 620812}'],
    ['sixteen digits with no district', '2026081200010001'],
    ['sixteen digits with no day', '3201019903850001'],
    ['an address with digits', 'https://drive.google.com/file/d/081234567890/view?id=3201011203850001'],
    ['a meeting', 'Rapat 0812 peserta'],
    ['hours', '08.12-10.30'],
    ['a day behind a label', 'kontak 12-08-2026'],
    ['a percentage', '87,123456789012 %'],
    ['a decimal', '0.8123456789012'],
    ['a date and time behind what a group is called', 'foto grup WA 12-01-2026 10.30 WIB'],
    ['a date of the year first', 'rekaman WA 2026-01-12 08.15'],
  ])('none: %s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('each once, in the order of the text, and none of it left to read', () => {
    const text = 'Siti 0812-3456-7890, NIK 3201011203850001, Budi +62 857 1111 2222';
    expect(kindsIn(text)).toEqual(['telephone', 'nik', 'telephone']);
    expect(withoutPersonalNumbers(text, 100)).toBe(
      'Siti 081x-xxxx-xx90, NIK 320xxxxxxxxxxx01, Budi +62 xxx xxxx xx22',
    );
  });
  test('a number across the end of what is shown is hidden, too', () => {
    const text = `${'a '.repeat(10)}3201011203850001`;
    for (let length = 20; length <= 36; length++)
      expect(withoutPersonalNumbers(text, length)).toBe(
        `${'a '.repeat(10)}320xxxxxxxxxxx01`.slice(0, length),
      );
  });
  test('beside a link that leads nowhere, too', () => {
    const raw = `jawaban:\n  A.I.1.i.a:\n    unit: Ya\n    bukti: "https://contoh.go.id/sk.pdf hubungi Budi 081234567890"\n`;
    const found = evidenceRule('warn')(contextOf(readYaml(raw)));
    expect(found.map(({ code }) => code)).toContain('evidence-link-invalid');
    expect(JSON.stringify(found)).not.toContain('4567');
  });
  test('long texts end', () => {
    for (const part of ['0', '08', '0812 ', '+6', '(0', '-', 'hp ', '3201', 'a:', 'x://'])
      expect(() => personalNumbers(part.repeat(60_000))).not.toThrow();
  });
});

describe('the finding', () => {
  const whole = ['081234567890', '3201011203850001', '085711112222', '087733334444', '089955556666'];
  const text = `jawaban:
  A.I.1.i.a: "${whole[0]}"
  A.I.1.i.b:
    unit: A
    tpi: B
    catatan: "Siti ${whole[0]} dan ${whole[2]}, NIK ${whole[1]}"
    catatan_tpi: "cek ke ${whole[3]}"
    bukti: ["https://wa.me/62${whole[4]?.slice(1)}", SK tim]
    penanggung_jawab: "Budi, ${whole[2]}"
  A.II.1.i.a:
    agen_perubahan: { nilai: 4, catatan: "${whole[4]}" }
    perubahan_dibuat: 3
`;
  const found = personalRule(contextOf(readYaml(text)));

  test('is a hint at every place, whoever wrote there', () => {
    const places = found.map(({ indicator, input, by, origin }) =>
      [indicator, input, by, origin && 'line' in origin && origin.line].filter(Boolean).join(' '),
    );
    expect(places.sort()).toEqual([
      'A.I.1.i.a unit 2',
      'A.I.1.i.b tpi 7',
      'A.I.1.i.b unit 6',
      'A.I.1.i.b unit 6',
      'A.I.1.i.b unit 8',
      'A.I.1.i.b unit 9',
      'A.II.1.i.a agen_perubahan unit 11',
    ]);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(found.find(({ params }) => 'more' in params && params.more === 1)?.params).toEqual({
      kind: 'telephone',
      found: '081xxxxxxx90',
      more: 1,
    });
  });
  test('never shows a number whole, nor does the line beside it', () => {
    const excerpt = lineExcerpt(text);
    const shown = found.flatMap((one) => [
      ...(['id', 'en'] as const).map((lang) => messagesIn(lang).describe(one)),
      JSON.stringify(one.params),
      excerpt(one) ?? '',
    ]);
    expect(shown.filter((line) => line !== '')).toHaveLength(found.length * 4);
    for (const number of whole) for (const line of shown) expect(line).not.toContain(number.slice(1));
  });
  test.each([
    ['check', ['text', 'json', 'csv', 'markdown', 'html', 'sarif', 'junit']],
    // its data hold the answers as they were typed
    ['score', ['text', 'markdown', 'html']],
  ])('no finding of %s quotes a number that was typed as an answer', async (command, formats) => {
    const stdin = yamlFrom({ 'A.I.1.i.a': '0812-3456-7890', 'A.I.1.ii.a': '(0274) 512345' });
    const all = await Promise.all(
      formats.map((format) => cli([command, '-', '--format', format], { stdin })),
    );
    for (const { stdout } of all) {
      expect(stdout).toContain('081x-xxxx-xx90');
      expect(stdout).not.toMatch(/3456|512345/);
    }
  });
});
