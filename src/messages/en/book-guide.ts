import type { BookMessages } from '../id/book.js';

export const guideEn: BookMessages['guide'] = {
  title: 'How to fill in this workbook',
  parts: {
    order: {
      head: 'Order of work',
      lines: [
        '1. Sheet Summary: fill in the data of the unit and the prerequisites on the right.',
        '2. Sheet LKE: fill in the yellow column "Unit answer" row by row. Choose from the list, or enter the number.',
        '3. Enter notes, and links to evidence, one link a line (Alt+Enter makes a new line inside a cell).',
        '4. The column "Check" shows what is not yet in order in each row.',
        '5. Sheet Summary shows whether the score reaches each minimum, and which indicators cost most.',
        '6. The internal assessment team (TPI) fills in the blue columns. Its answers are counted apart and never copied from the unit.',
      ],
    },
    meaning: {
      head: 'What entries mean',
      lines: [
        'A blank answer counts 0 until it is filled in.',
        'Where no level fits exactly, choose the lower one and explain it in the notes.',
        'Where a question names no period, state in the notes which one was used.',
        'Percentages are calculated from the numbers below them; they are never typed.',
        'Person in charge, due date and effort serve the work plan and never change a score. The effort is a whole number: how many times harder than a usual improvement.',
      ],
    },
    limits: {
      head: 'What may be done, and what may not',
      lines: [
        'Rows may be folded, filtered, sorted, moved, and others inserted between them: answers are known by the column Code.',
        'Codes must not be changed or doubled. Sheet Summary tells when that happened.',
        'After sorting, drop-down lists may stay with the old row; what counts is the column Check.',
        'The sheets Summary, Instructions, Rules and Calculation are protected without a password, only to keep formulas from being typed over.',
        'In Google Sheets: upload, then open as a Google spreadsheet. Protection becomes a warning; formulas and drop-down lists go on working.',
      ],
    },
    abbreviations: {
      head: 'Abbreviations',
      lines: [
        'WBK corruption-free zone; WBBM clean and serving bureaucracy zone; ZI Integrity Zone; LKE evaluation worksheet; TPI internal assessment team; TPN national assessment team.',
        'LHKPN/LHKAN asset declarations; SAKIP performance accountability system; SPIP internal control system; TLHP follow-up of audit findings; RB bureaucratic reform.',
        'IPAK index of perceived anti-corruption (survey SPAK); IPKP index of perceived service quality (survey SPKP); BPK the supreme audit institution, its opinions WTP, WTP-DPP, WDP, TW, TMP from the best.',
      ],
    },
    program: {
      head: 'Checking and converting with the program lke',
      lines: [
        'lke score FILE.xlsx scores it; lke check FILE.xlsx looks for mistakes; lke convert FILE.xlsx FILE.yaml turns it into another form.',
      ],
    },
  },
};
