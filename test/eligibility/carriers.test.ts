import { expect, test } from 'vitest';
import { assess } from '../../src/eligibility/assess.js';
import { soleCarriers } from '../../src/eligibility/carriers.js';
import { defaultPolicy } from '../../src/scoring/policy.js';
import { miniInstrument } from '../support/instruments.js';
import { fullAnswers, type Given, worksheetFrom } from '../support/worksheets.js';

const mini = miniInstrument();

/** `indicator requirement predicate` of every sole carrier. */
function carriers(changes: Record<string, Given | null>): string[] {
  const assessment = assess(mini, worksheetFrom(fullAnswers(mini, 'best', changes)), defaultPolicy);
  return [...soleCarriers(assessment)].flatMap(([id, carried]) =>
    carried.map(({ predicate, requirement }) => `${id} ${requirement.id} ${predicate}`),
  );
}

// survei wants 22.5 of the 30 points of H.a; a step of an index is a quarter of its scale, here 7.5 points
test.each([
  ['a margin of just one step is not too thin', {}, []],
  ['a margin of less is', { 'H.a': '3.9' }, ['H.a survei unggul']],
  ['so is none at all', { 'H.a': '3' }, ['H.a survei unggul']],
  ['what is not met hangs on nobody', { 'H.a': '2.9' }, []],
] as [string, Record<string, Given | null>, string[]][])(
  'one answer of its own: %s',
  (_, changes, expected) => {
    expect(carriers(changes).filter((one) => one.includes(' survei '))).toEqual(expected);
  },
);

// area.x: of 60 points 36 are for lulus, 45 for unggul; P.1.b has all or none of 20
test.each([
  ['the one that can break it', {}, ['P.1.b area.x unggul']],
  ['one level is enough', { 'P.1.a': 'D' }, ['P.1.b area.x lulus']],
  ['two of which each can are none', { 'P.2.a': null, 'P.2.b': null }, []],
  ['an answer that has nothing to lose is none', { 'P.1.b': 'Tidak' }, ['P.1.a area.x lulus']],
] as [string, Record<string, Given | null>, string[]][])('one of many: %s', (_, changes, expected) => {
  expect(carriers(changes).filter((one) => one.includes(' area.x '))).toEqual(expected);
});
