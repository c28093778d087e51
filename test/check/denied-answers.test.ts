import { describe, expect, test } from 'vitest';
import { deniedAnswerRules } from '../../src/check/denied-answers.js';
import { messagesIn } from '../../src/messages/messages.js';
import { findings, named } from '../support/checks.js';
import { official } from '../support/instruments.js';
import { assessed, nodeOf } from '../support/scores.js';

/** Lowest answer, the answers that it denies, and the nearest one that it does not. */
const pairs: [premise: string, level: string, claim: string, denied: string, allowed: string][] = [
  ['A.I.1.i.a', 'Tidak', 'A.I.1.i.b', 'A B', 'C'],
  ['A.I.1.ii.a', 'Tidak', 'A.I.1.ii.b', 'A B', 'C'],
  ['A.I.1.ii.a', 'Tidak', 'A.I.1.iii.a', 'A B C', 'D'],
  ['A.I.1.iii.b', 'D', 'A.I.1.iii.c', 'A B C', 'D'],
  ['A.I.1.iv.c', 'C', 'A.II.1.iii.a', 'A B', 'C'],
  ['A.I.2.ii.c', 'C', 'A.I.6.v.a', 'A B C', 'D'],
  ['A.I.3.iii.d', 'D', 'A.I.3.iii.e', 'A B C', 'D'],
  ['A.I.3.iv.c', 'E', 'A.I.3.iv.d', 'Ya', 'Tidak'],
  ['A.I.5.ii.b', 'E', 'A.II.5.i.a', 'A B C', 'D'],
  ['A.I.5.iii.c', 'C', 'A.I.5.iii.d', 'A B', 'C'],
  ['A.I.5.iv.b', 'C', 'A.I.5.iv.c', 'A B', 'C'],
  ['A.I.5.v.d', 'C', 'A.I.5.v.e', 'A B', 'C'],
  ['A.I.6.i.a', 'E', 'A.I.6.i.b', 'A B C', 'D'],
  ['A.I.6.i.a', 'E', 'A.I.6.i.c', 'A B C', 'D'],
  ['A.I.6.i.a', 'E', 'A.I.6.i.d', 'Ya', 'Tidak'],
  ['A.I.6.i.b', 'C', 'A.I.6.i.d', 'Ya', 'Tidak'],
  ['A.I.6.i.b', 'D', 'A.I.6.i.d', 'Ya', 'Tidak'],
  ['A.I.6.iv.a', 'E', 'A.I.6.i.c', 'A B', 'C'],
  ['A.I.6.iv.a', 'E', 'A.I.6.iv.b', 'A B', 'C'],
  ['A.I.6.iv.a', 'E', 'A.I.6.iv.c', 'A B C', 'D'],
  ['A.I.6.iii.a', 'E', 'A.II.6.ii.a', 'A B C', 'D'],
  ['A.II.6.i.a', 'D', 'A.I.6.ii.f', 'A B C D', 'E'],
];

describe('an answer whose premise another denies', () => {
  test.each(pairs)('%s %s denies %s %s, not %s', (premise, level, claim, denied, allowed) => {
    for (const answer of denied.split(' ')) {
      const found = findings(deniedAnswerRules, { [premise]: level, [claim]: answer });
      expect(named(found)).toEqual([`answer-denied unit ${claim}`]);
      expect(found[0]?.params).toEqual({ found: answer, premises: `${premise} = ${level}` });
    }
    expect(findings(deniedAnswerRules, { [premise]: level, [claim]: allowed })).toEqual([]);
  });
  test.each(pairs)('%s above %s denies nothing of %s', (premise, level, claim, denied) => {
    const indicator = official().indicators.find(({ id }) => id === premise);
    const levels = indicator?.scale.kind === 'choice' ? indicator.scale.levels.map(({ name }) => name) : [];
    const rules = official().consistency;
    const denying = rules.flatMap((r) =>
      r.kind === 'denies' && 'levels' in r.premise && r.premise.indicator === premise ? r.premise.levels : [],
    );
    expect(levels).toContain(level);
    for (const other of levels.filter((name) => !denying.includes(name)))
      for (const answer of denied.split(' '))
        expect(findings(deniedAnswerRules, { [premise]: other, [claim]: answer })).toEqual([]);
  });
  test('every rule of the instrument is in the table, or is about the number of agents', () => {
    const rules = official().consistency.flatMap((r) =>
      r.kind === 'denies' && 'levels' in r.premise && 'levels' in r.claim
        ? [`${r.premise.indicator} ${r.claim.indicator} ${r.claim.levels.join(' ')}`]
        : [],
    );
    expect(new Set(rules)).toEqual(new Set(pairs.map(([p, , c, d]) => `${p} ${c} ${d}`)));
  });
});

describe('agents of change and their number', () => {
  const agents = (level: string, count: string) =>
    findings(deniedAnswerRules, {
      'A.I.1.iv.b': level,
      'A.II.1.i.a': { agen_perubahan: count, perubahan_dibuat: '0' },
    });
  test('none appointed, but some counted', () => {
    expect(named(agents('C', '3'))).toEqual(['answer-denied unit A.II.1.i.a#agen_perubahan']);
    expect(agents('C', '3')[0]?.params).toEqual({ found: 'agen_perubahan = 3', premises: 'A.I.1.iv.b = C' });
    expect(agents('C', '0')).toEqual([]);
  });
  test('appointed, but none counted', () => {
    expect(named(agents('A', '0'))).toEqual(['answer-denied unit A.I.1.iv.b']);
    expect(named(agents('B', '0'))).toEqual(['answer-denied unit A.I.1.iv.b']);
    expect(agents('A', '1')).toEqual([]);
  });
});

describe('one finding for each answer', () => {
  const answers = { 'A.I.6.i.a': 'E', 'A.I.6.iv.a': 'E', 'A.I.6.i.c': 'A' };
  test('with everything that denies it, and the points at risk', () => {
    const [found, ...others] = findings(deniedAnswerRules, answers);
    expect(others).toEqual([]);
    expect(found?.params).toEqual({ found: 'A', premises: 'A.I.6.i.a = E, A.I.6.iv.a = E' });
    expect(found?.points?.equals(nodeOf(assessed(answers), 'A.I.6.i.c').points)).toBe(true);
    expect(found && messagesIn('id').describe(found)).toBe(
      'Jawaban A bertentangan dengan A.I.6.i.a = E, A.I.6.iv.a = E. Perbaiki salah satunya.',
    );
  });
  test('only between answers of the same side, in any spelling', () => {
    expect(findings(deniedAnswerRules, { 'A.I.6.iv.a': 'E' }, { tpi: { 'A.I.6.iv.b': 'A' } })).toEqual([]);
    const tpi = { 'A.I.6.iv.a': 'e', 'A.I.6.iv.b': 'a' };
    expect(named(findings(deniedAnswerRules, {}, { tpi }))).toEqual(['answer-denied tpi A.I.6.iv.b']);
  });
  test('never from a blank or an invalid answer', () => {
    expect(findings(deniedAnswerRules, { 'A.I.6.iv.b': 'A' })).toEqual([]);
    expect(findings(deniedAnswerRules, { 'A.I.6.iv.a': 'F', 'A.I.6.iv.b': 'A' })).toEqual([]);
  });
});
