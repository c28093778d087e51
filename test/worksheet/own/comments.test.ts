import { expect, test } from 'vitest';
import { platform } from '../../../src/cli/platform.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import type { Comment } from '../../../src/workbook/workbook.js';
import { readOwnWorkbook } from '../../../src/worksheet/own/read.js';
import { type Head, heads } from '../../../src/worksheet/own/vocabulary.js';
import { asItComes } from '../../../src/worksheet/reading.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { codeOf, entryRows } from '../../support/book-edits.js';
import { miniInstrument } from '../../support/instruments.js';
import { bookPlan } from '../../support/own-books.js';
import { fullAnswers, worksheetFrom } from '../../support/worksheets.js';

const mini = miniInstrument();
const plan = bookPlan(mini, worksheetFrom(fullAnswers(mini)));
const columnOf = (head: Head) => Object.keys(heads).indexOf(head) + 1;

/** The workbook with a comment on a cell. */
async function commented(code: string, head: Head, { text, author = '' }: { text: string; author?: string }) {
  const row = entryRows(plan).find((each) => codeOf(each) === code)?.number ?? 0;
  const comment: Comment = { row, column: columnOf(head), text, author };
  const workbook = await readWorkbook(packBook(plan), platform);
  const sheets = workbook.sheets.map((sheet, i) => (i === 1 ? { ...sheet, comments: [comment] } : sheet));
  const worksheet = readOwnWorkbook({ ...workbook, sheets }, 'buku.xlsx', mini, asItComes);
  const answer = worksheet?.answers.get('P.1.a');
  return {
    codes: worksheet?.diagnostics.map((each) => each.code),
    unit: answer?.sides.unit.notes?.raw,
    tpi: answer?.sides.tpi.notes?.raw,
    evidence: answer?.evidence.map(({ raw }) => raw),
  };
}

test.each<[string, string, Head, { text: string; author?: string }, object]>([
  ['on the unit’s answer', 'P.1.a', 'unit', { text: 'SK 12' }, { unit: 'SK 12' }],
  ['on the unit’s note', 'P.1.a', 'notes', { text: 'SK 12' }, { unit: 'SK 12' }],
  ['on evidence', 'P.1.a', 'evidence', { text: 'SK 12' }, { evidence: ['SK 12'] }],
  ['on the assessors’ answer', 'P.1.a', 'tpi', { text: 'belum cukup' }, { tpi: 'belum cukup' }],
  ['by an assessor', 'P.1.a', 'unit', { text: 'belum cukup', author: 'TPI' }, { tpi: 'belum cukup' }],
])('a comment %s is read and told', async (_, code, head, comment, read) => {
  expect(await commented(code, head, comment)).toMatchObject({ codes: ['comments-read'], ...read });
});

test.each<[string, string, Head]>([
  ['of an area', 'P', 'unit'],
  ['that hold a due date', 'P.1.a', 'due'],
])('a comment on cells %s is told as not read', async (_, code, head) => {
  expect((await commented(code, head, { text: 'lihat' })).codes).toEqual(['comments-unread']);
});
