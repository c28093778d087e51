import { address, type CellPlace } from '../../diagnostic/address.js';
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Side } from '../../diagnostic/side.js';
import type { Comment } from '../../workbook/workbook.js';
import { splitEvidence } from '../evidence/split.js';
import { fold, isBlankText } from '../text.js';
import type { Entry } from '../worksheet.js';
import { belongingOf } from './belonging.js';
import { isTeam } from './columns.js';
import { type AskedSheet, namedCells } from './named-cells.js';
import type { SideColumns, Sides } from './sides.js';

/** What people wrote into comments of a table's cells. */
export interface TableComments {
  /** What a side's comments say in a row, besides those on evidence; null for nothing. */
  notesOf(by: Side, row: number): Entry | null;
  /** The unit's comments on cells of evidence in a row. */
  evidenceOf(row: number): readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Placed {
  readonly comment: Comment;
  readonly by: Side;
  readonly isEvidence: boolean;
}

/**
 * Comments in rows of questions are notes of the side whose column they stand in, or that their author names; the
 * others are named only.
 * @param evidence columns of evidence.
 */
export function tableComments(
  { path, sheet, asked }: AskedSheet,
  sides: Pick<Sides, 'unit' | 'tpi'>,
  evidence: readonly number[],
): TableComments {
  const comments = (sheet.comments ?? []).filter(({ text }) => !isBlankText(text));
  const placed = comments.flatMap((comment): Placed[] => {
    const side = asked.has(comment.row) ? sideOf(comment, sides, evidence) : null;
    return side ? [{ comment, ...side }] : [];
  });
  const origin = ({ row, column }: CellPlace): Origin => ({ path, sheet: sheet.name, row, column });
  const byRow = new Map<number, Placed[]>();
  for (const one of placed) {
    const before = byRow.get(one.comment.row);
    if (before) before.push(one);
    else byRow.set(one.comment.row, [one]);
  }
  const inRow = (row: number) => byRow.get(row) ?? [];
  const read = new Set(placed.map(({ comment }) => comment));
  return {
    notesOf(by, row) {
      const own = inRow(row).filter((one) => one.by === by && !one.isEvidence);
      const [first] = own;
      const said = (all: readonly Placed[]) => all.map(({ comment }) => comment.text).join('\n');
      if (!first) return null;
      const signed = by === 'tpi' || own.every(isSigned) ? null : said(own.filter(isSigned));
      return { raw: said(own), origin: origin(first.comment), ...(signed !== null && { signed }) };
    },
    evidenceOf: (row) =>
      inRow(row)
        .filter(({ isEvidence }) => isEvidence)
        .flatMap((one) =>
          splitEvidence(one.comment.text).map((raw) => ({
            raw,
            origin: origin(one.comment),
            ...(!isSigned(one) && { signed: '' }),
          })),
        ),
    diagnostics: [
      ...told(
        'comments-read',
        placed.map(({ comment }) => comment),
        origin,
      ),
      ...told(
        'comments-unread',
        comments.filter((comment) => !read.has(comment)),
        origin,
      ),
    ],
  };
}

/** Words of whoever looks at what a unit did: "Auditor Unit" is not the unit. */
const looksAtUnits =
  /audit|periks|revi[ue]|\bpenilai\b|evalua[st]|verifi[ks]|supervis|pengawas|bawas|pembina\b|damping|fasilitat|konsult/;

/** Whether its author is known to be the unit: nobody's name says so, and assessors comment on the unit's cells too. */
function isSigned({ comment }: Placed): boolean {
  const author = fold(comment.author);
  return belongingOf(author).owner === 'unit' && !looksAtUnits.test(author);
}

/** Whose notes a comment is; null where neither its column nor its author says. */
function sideOf(
  { column, author }: Comment,
  { unit, tpi }: Pick<Sides, 'unit' | 'tpi'>,
  evidence: readonly number[],
): Omit<Placed, 'comment'> | null {
  const isOf = (side: SideColumns | null) =>
    side !== null && (side.answer === column || side.notes.includes(column));
  if (isOf(tpi) || isTeam(belongingOf(fold(author)).owner)) return { by: 'tpi', isEvidence: false };
  if (isOf(unit)) return { by: 'unit', isEvidence: false };
  return evidence.includes(column) ? { by: 'unit', isEvidence: true } : null;
}

function told(
  code: 'comments-read' | 'comments-unread',
  comments: readonly Comment[],
  origin: (place: CellPlace) => Origin,
): Diagnostic[] {
  const [first] = comments;
  if (!first) return [];
  return [diagnose(code, origin(first), { count: comments.length, ...namedCells(comments.map(address)) })];
}

/** A note beside what a comment says. */
export function withComment(note: Entry | null, comment: Entry | null): Entry | null {
  if (!note || !comment) return note ?? comment;
  const { signed } = comment;
  return {
    ...note,
    raw: `${note.raw}\n${comment.raw}`,
    ...(signed !== undefined && { signed: signed === '' ? note.raw : `${note.raw}\n${signed}` }),
  };
}
