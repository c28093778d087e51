import { expect, test } from 'vitest';
import { judgeWorksheet } from '../../../src/check/judgement.js';
import { platform } from '../../../src/cli/platform.js';
import { answerOf } from '../../../src/report/diff/answers.js';
import { buildRound } from '../../../src/report/diff/round/round.js';
import { comparedReport } from '../../../src/report/diff/scored.js';
import { subjectOf } from '../../../src/report/diff/subject.js';
import { defaultPolicy } from '../../../src/scoring/policy.js';
import { readWorkbook } from '../../../src/workbook/read.js';
import type { Comment } from '../../../src/workbook/workbook.js';
import { readOwnWorkbook } from '../../../src/worksheet/own/read.js';
import { type Head, heads } from '../../../src/worksheet/own/vocabulary.js';
import { asItComes } from '../../../src/worksheet/reading.js';
import { packBook } from '../../../src/write/workbook/xlsx/package.js';
import { codeOf, entryRows } from '../../support/book-edits.js';
import { bookPlan } from '../../support/own-books.js';
import { readYaml } from '../../support/worksheets.js';
import { mini } from './subjects.js';

interface Said {
  readonly head: Head;
  readonly author: string;
  readonly text: string;
}

/** A workbook of the unit's, with a comment in the row of one answer. */
async function opened(unit: string, said: Said | null) {
  const lines = `versi: 1\ninstrumen: ${mini.id}\njawaban:\n  P.1.a: { ${unit}, tpi: C, catatan_tpi: bukti kurang }\n`;
  const plan = bookPlan(mini, readYaml(lines, mini));
  const row = entryRows(plan).find((each) => codeOf(each) === 'P.1.a')?.number ?? 0;
  const workbook = await readWorkbook(packBook(plan), platform);
  const comments = said && [{ ...said, row, column: Object.keys(heads).indexOf(said.head) + 1 } as Comment];
  const sheets = workbook.sheets.map((sheet, i) => (i === 1 && comments ? { ...sheet, comments } : sheet));
  const worksheet = readOwnWorkbook({ ...workbook, sheets }, 'buku.xlsx', mini, asItComes);
  if (!worksheet) throw new Error('not our own workbook');
  const judgement = judgeWorksheet(mini, worksheet, { policy: defaultPolicy });
  const findings = { instrument: mini, worksheet, source: { path: 'b', sha256: '' }, judgement };
  const report = comparedReport(findings, { toolVersion: '1', lang: 'id' });
  const subject = subjectOf(report, 'unit', 'b', judgement.assessments[0] ?? null);
  if (!subject) throw new Error('no unit');
  return { findings, subject };
}

async function behind(a: Said | null, b: Said | null, later = 'unit: B') {
  const [from, to] = [await opened('unit: C', a), await opened(later, b)];
  const answers = (id: string) => ({ a: answerOf(from.subject, id), b: answerOf(to.subject, id) });
  const { items } = buildRound({ a: from.findings, b: to.findings, answers, lang: 'id' });
  const item = items.find(({ id }) => id === 'P.1.a');
  return { rise: item?.rise, added: item?.unit.added, comment: item?.unit.comment ?? false };
}

const link = 'lihat https://drive.go.id/abc';
const places: readonly Head[] = ['unit', 'notes', 'evidence'];

test.each(
  places.flatMap((head) =>
    ['', 'Budi Santoso', 'Auditor Unit', 'Pendamping OPD', 'Reviewer satker', 'Tim Evaluasi Unit Kerja'].map(
      (author) => [head, author] as const,
    ),
  ),
)('a link in a comment on "%s" by "%s" is no new evidence, and is told', async (head, author) => {
  expect(await behind(null, { head, author, text: link })).toEqual({ rise: 'none', added: 0, comment: true });
});

test.each(
  places.flatMap((head) => ['Unit Kerja', 'Puskesmas Contoh (OPD)'].map((author) => [head, author] as const)),
)('a link in a comment on "%s" by "%s", who is the unit, is', async (head, author) => {
  expect(await behind(null, { head, author, text: link })).toMatchObject({ rise: 'evidence', added: 1 });
});

test.each(places)(
  'a link that a comment on "%s" had before is not new where the unit names it',
  async (head) => {
    const evidence = 'unit: B, bukti: ["https://drive.go.id/abc"]';
    expect(await behind({ head, author: '', text: link }, null, evidence)).toMatchObject({ rise: 'none' });
    expect(await behind({ head, author: '', text: 'lihat https://a.go.id' }, null, evidence)).toMatchObject({
      rise: 'evidence',
    });
  },
);
