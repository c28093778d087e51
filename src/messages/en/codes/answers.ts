import type { AnswersParams } from '../../../diagnostic/codes/answers.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in English of answers that are missing or mean nothing on their scale. */
export const answersDocsEn: DocsOf<AnswersParams> = {
  'no-tpi-answers': {
    title: 'The file holds no answers of the TPI',
    why: 'With --by tpi the answers of the TPI decide. Those of the unit never take their place: a TPI blank is not agreement.',
    example: 'lke score LKE.xlsx --by tpi, but the TPI column is blank or absent',
    fix: 'Use a file that the TPI has filled in, or score the answers of the unit without --by tpi.',
  },
  'answer-missing': {
    title: 'An indicator is not answered',
    why: 'What is not answered scores 0. The official workbook leaves it out of the mean, so its score looks higher than the one that will be given.',
    example: 'The answer cell of A.I.3.ii.a is blank, or A.I.3.ii.a: without a value',
    fix: 'Fill in one of the answers named. What each of them means: lke explain ID',
  },
  'answer-outside-scale': {
    title: 'An answer is not on the scale',
    why: 'The answer has no score on the scale of its indicator and counts 0. The official workbook skips such a question without a word.',
    example: 'The answer "D" at an indicator with the levels A, B and C',
    fix: 'Choose one of the answers named in the message.',
  },
  'answer-shape': {
    title: 'A single answer and counts are mixed up',
    why: 'Percentage indicators are computed from several counts, all others take a single answer. The wrong one of the two cannot be scored.',
    example: 'A.II.1.i.a: 100%, where perubahan_dibuat and another count are asked for',
    fix: 'Enter the counts named, or a single answer; the percentage is computed for you.',
  },
  'index-outside-range': {
    title: 'A survey index is out of range',
    why: 'A survey index is 4 at the most. The workbook accepts more and gives more points than there are; here such an answer is invalid.',
    example: 'B.I.a: 5, for which the workbook gives 21.875 of 17.5 points',
    fix: 'Enter the index of the survey report. If it is on another scale, convert it to 0 to 4 first.',
  },
  'index-not-number': {
    title: 'A survey index is not a number',
    why: 'A survey scores its index divided by 4, times its weight. Without a number it scores 0; both surveys together make 35 of 100 points.',
    example: 'B.II.a: A, or B.II.a: "very good"',
    fix: 'Enter the index of the survey report, such as 3.55.',
  },
  'index-percent': {
    title: 'A percentage is given where an index is asked for',
    why: 'An index from 0 to 4 is asked for. A percentage is not converted silently: survey reports use several scales, and a wrong guess moves the score by points.',
    example: 'B.I.a: 87.65%, which equals an index of 3.506',
    fix: 'If the percentage is on a scale of 0 to 100, write the index that the message proposes. Compare it with the survey report.',
  },
  'count-missing': {
    title: 'One of the counts is blank',
    why: 'The percentage of this indicator needs all of its counts. While one is blank, the indicator counts as unanswered and scores 0.',
    example: 'pengaduan_selesai is 3, but pengaduan_diproses is blank',
    fix: 'Enter a whole number; write 0 if there were none.',
  },
  'count-invalid': {
    title: 'A count is not a whole number of 0 or more',
    why: 'People, complaints and changes are counted in whole numbers. Anything else cannot be computed with, so the indicator scores 0.',
    example: '"12 people", "1.250", -3 or 2.5',
    fix: 'Write the number alone, without a unit and without thousands separators: 12 or 1250.',
  },
  'number-is-date': {
    title: 'A number cell holds a date',
    why: 'Excel turns what is typed as 5/6 or 3.72 into a date, which it keeps as a large number (5 June 2026 is 46178). That number is not used, so the indicator has no score yet.',
    example: 'K161 shows 05/06/2026 where a number of targets is asked for',
    fix: 'Set the format of the cell to General, then type the number again.',
  },
  'share-of-nothing': {
    title: 'A part of a whole that is 0',
    why: 'Nothing can be part of a whole of 0; the workbook shows #DIV/0! for it. The indicator scores 0.',
    example: 'pengaduan_selesai = 3, but pengaduan_harus_ditindaklanjuti = 0',
    fix: 'Compare both counts with the records and correct the one that is wrong.',
  },
  'zero-of-zero': {
    title: 'There is nothing to count (0 of 0)',
    why: 'The rules do not say what no complaints, or nobody obliged to report, score; the workbook shows #DIV/0!. Here it scores full, but the TPI may see it otherwise.',
    example: 'pengaduan_harus_ditindaklanjuti = 0 and pengaduan_selesai = 0',
    fix: 'Make sure with the TPI and explain it in the note. --zero-division full|zero|exclude changes the score of it.',
  },
  'formula-without-result': {
    title: 'An answer cell holds a formula without a result',
    why: 'This tool computes no formulas, and the file does not hold the result. The answer is not known and therefore invalid.',
    example: 'K12 holds =Rekap!B4, saved by a program that does not compute',
    fix: 'Open and save it in Excel, so that the result is saved. Typing the answer is safer.',
  },
  'error-cell': {
    title: 'An answer cell holds an error',
    why: 'An Excel error is no answer, and it spreads up to the total of the workbook. The indicator scores 0.',
    example: 'K12 shows #REF! because the sheet it refers to was deleted',
    fix: 'Replace it by the answer, typed in.',
  },
  'answer-struck': {
    title: 'An answer that is struck through',
    why: 'A strike usually means that the answer no longer holds, but the cell still has it and it is counted. Who checks and who calculates read different things.',
    example: 'K12 holds a struck C, or "A B" with the A struck',
    fix: 'Remove the strike if the answer holds; otherwise write only the answer that does.',
  },
  'answer-merged': {
    title: 'An answer merged with the cell above',
    why: 'Merged cells keep one content, in the top row. The other rows have no answer, although they look filled in.',
    example: 'K12 and K13 are merged and hold A: A.I.1.ii.c is unanswered',
    fix: 'Unmerge the cells and fill in each row.',
  },
  'answer-picture': {
    title: 'A picture in an answer cell',
    why: 'A picture cannot be read as an answer, so the question counts as unanswered.',
    example: 'A screenshot placed in K12',
    fix: 'Type the answer, and put the picture in the evidence column.',
  },
  'answer-chosen': {
    title: 'An answer from a list box is read by its number',
    why: 'A list box (form control) keeps the number of its choice in the cell, not the answer. The answer is taken from the list of the box.',
    example: 'K12 holds 2, and the list of the box is A, B, C: read as B',
    fix: 'Make sure that the answer is right. Safer: replace the box by an ordinary drop-down list (Data Validation).',
  },
  'answer-position': {
    title: 'An answer cell holds the number of a choice',
    why: 'A list box or button keeps a number in the cell. Without its list the number is no answer, and as a count it would mean something else.',
    example: 'K12 holds 2 from an option button',
    fix: 'Type the answer into the cell, then delete the box or button.',
  },
  'comments-read': {
    title: 'Comments on cells are read as notes',
    why: 'Comments on cells of answers, notes and evidence are read as notes of the side whose column it is, or that their author names. Comments are not printed, and other programs lose them.',
    example: 'The number of a decree written as a comment on K8',
    fix: 'Move what they say to the column of notes or evidence before submission.',
  },
  'comments-unread': {
    title: 'Comments on cells are not read',
    why: 'These comments stand on no answer, note or evidence of a question, so that it is not certain what they are about.',
    example: 'A comment on the header of a column',
    fix: 'If it is evidence or a note, write it into its column.',
  },
  'pictures-floating': {
    title: 'Pictures float near cells of evidence',
    why: 'A picture that lies over cells belongs to none of them: it moves when rows are inserted, and is no evidence.',
    example: 'A screenshot pasted over the column of evidence',
    fix: 'In Excel 365: right-click the picture, Place in Cell. Or write the name or link of the document.',
  },
};
