import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/messages.js';
import { termNamed, termsIn } from '../../../src/messages/terms.js';
import { cli } from '../../support/cli.js';

const explained = async (words: string, lang = 'id') => {
  const ran = await cli(['explain', ...words.split(' '), '--lang', lang, '--format', 'json']);
  return { ...ran, kind: ran.status === 0 ? JSON.parse(ran.stdout).kind : null };
};

describe('everyday words of the outputs', () => {
  test.each(
    [
      'ketahanan',
      'sementara',
      'nilai total',
      'TPN',
      'prasyarat',
      'tenggat',
      'nilai minimal',
      'survei mandiri',
      'afirmasi',
      'rekap',
      'galat',
      'belum dinilai',
      'syarat terlemah',
      'bukti dukung',
      'data unit',
      'LHE',
      'gerbang',
    ].map((words) => [words]),
  )('%s is explained', async (words) => {
    expect((await explained(words)).kind).toBe('term');
  });

  test.each([
    ['pengungkit', 'requirement'],
    ['wbk', 'predicate'],
    ['total', 'requirement'],
    ['A.I', 'branch'],
    ['evidence-missing', 'code'],
    ['rencana aksi', 'search'],
  ])('%s stays what it is', async (words, kind) => {
    expect((await explained(words)).kind).toBe(kind);
  });

  test('a slip of the keyboard gets the word', async () => {
    const { stderr, stdout, status } = await cli(['jelaskan', 'ketahanann']);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('Maksud Anda "ketahanan"?');
  });

  test.each(['id', 'en'] as const)('every head of a table leads to something in %s', async (lang) => {
    const { text } = messagesIn(lang);
    const heads = [...Object.values(text.head), ...Object.values(text.check.head)];
    for (const head of new Set(heads)) {
      if (typeof head !== 'string' || head === '') continue;
      expect((await explained(head, lang)).status, head).toBe(0);
    }
  });
});

describe('terms', () => {
  test.each(['id', 'en'] as const)('no name stands for two of them in %s', (lang) => {
    const names = termsIn(lang).flatMap((term) => term.names.map((name) => name.toLowerCase()));
    expect(names).toEqual([...new Set(names)]);
  });
  test('a name of the other language is known too, and one of the own comes first', () => {
    expect(termNamed('margin of safety', 'id')?.names[0]).toBe('ketahanan');
    expect(termNamed('  Nilai   Minimal ', 'en')?.names[0]).toBe('minimum');
    expect(termNamed('bagian dari zona', 'id')).toBeNull();
  });
});
