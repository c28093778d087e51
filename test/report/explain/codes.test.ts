import { describe, expect, test } from 'vitest';
import { type Code, severities } from '../../../src/diagnostic/catalogue.js';
import { messagesIn } from '../../../src/messages/messages.js';
import { explainCode } from '../../../src/report/explain/code.js';
import { runCase } from '../../golden/run-case.js';

const codes = Object.keys(severities) as Code[];

describe.each(['id', 'en'] as const)('lke explain CODE in %s', (lang) => {
  test.each(codes)('%s: what it is, an example, and what to do', async (code) => {
    const ran = await runCase(`explain ${code} --lang ${lang}`);
    expect([ran.status, ran.stderr]).toEqual(['0\n', '']);
    const { title, why, example, fix } = explainCode(code, lang) ?? {
      title: '',
      why: '',
      example: '',
      fix: '',
    };
    const flat = ran.stdout.replace(/\s+/g, ' ');
    for (const part of [title, why, example, fix]) {
      expect(part.length).toBeGreaterThan(3);
      expect(flat).toContain(part.replace(/\s+/g, ' '));
    }
    const { explain } = messagesIn(lang).text;
    expect(ran.stdout).toContain(explain.example);
    expect(ran.stdout).toContain(explain.fix);
  });
});

test('no two codes say the same, and no text was left in the other language', () => {
  for (const part of ['title', 'why', 'fix'] as const) {
    for (const lang of ['id', 'en'] as const) {
      const texts = codes.map((code) => explainCode(code, lang)?.[part]);
      if (part === 'title') expect(new Set(texts).size).toBe(codes.length);
    }
    for (const code of codes) {
      expect(explainCode(code, 'id')?.[part], code).not.toBe(explainCode(code, 'en')?.[part]);
    }
  }
});
