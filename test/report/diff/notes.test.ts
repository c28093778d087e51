import { expect, test } from 'vitest';
import type { Subject } from '../../../src/report/diff/subject.js';
import { diffOf, savedSubject, scoredSubject } from './subjects.js';

const answers = { 'P.1.a': 'A' };

/** A saved report that names its instrument this way. */
function savedWith(instrument: Partial<Subject['report']['instrument']>): Subject {
  const subject = savedSubject(answers);
  return {
    ...subject,
    report: { ...subject.report, instrument: { ...subject.report.instrument, ...instrument } },
  };
}

const notedWith = (instrument: Parameters<typeof savedWith>[0]): string[] =>
  diffOf(scoredSubject(answers), savedWith(instrument)).notes.map(({ kind }) => kind);

test.each([
  ['other bytes that score the same', { sha256: 'lain' }, false],
  ['the same bytes, saved before the fingerprint was told', { fingerprint: undefined }, false],
  ['other bytes, saved before the fingerprint was told', { sha256: 'lain', fingerprint: undefined }, true],
  ['another fingerprint', { sha256: 'lain', fingerprint: 'lain' }, true],
])('an instrument of %s', (_, instrument, isNoted) => {
  expect(notedWith(instrument).includes('instrument')).toBe(isNoted);
});
