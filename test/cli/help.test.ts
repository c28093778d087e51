import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/messages/command-line.js';
import { cli } from '../support/cli.js';

const commands = ['', ...Object.keys(commandNames)];

/** What stands in brackets behind a description, headings, and places to be filled, in either language. */
const words = {
  id: /\((?:bawaan|pilihan)|; bawaan:|^(?:Pemakaian|Argumen|Opsi|Perintah|Contoh):|<(?:berkas|nama|bahasa|kode|jawaban|predikat)|\[(?:opsi|berkas)/m,
  en: /\((?:default|choices)|; default:|^(?:Usage|Arguments|Options|Commands|Examples):|<(?:file|name|lang|code|answer|predicate)|\[(?:options|file)/m,
};

describe('the help of every command is in one language', () => {
  test.each(commands)('lke %s', async (command) => {
    const asked = command === '' ? [] : [command];
    const [indonesian, english] = await Promise.all(
      ['id', 'en'].map(async (lang) => (await cli([...asked, '--help', '--lang', lang])).stdout),
    );
    expect(indonesian).toMatch(words.id);
    expect(indonesian).not.toMatch(words.en);
    expect(english).toMatch(words.en);
    expect(english).not.toMatch(words.id);
  });
});
