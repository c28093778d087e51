import type { Severities } from './severity.js';

/** Which sheet and which columns of a workbook are read where there are several. Columns are "K (Jawaban Unit)". */
export interface ChoiceParams {
  'sheet-not-found': { name: string; sheets: string; suggestion: string };
  /** `matches`: the columns that are meant, where there are several. */
  'column-not-found': { name: string; option: string; sheet: string; matches: string; columns: string };
  /** `answers`: how many indicators each column answers, in their order. */
  'column-ambiguous': { sheet: string; columns: string; answers: string; differing: number; option: string };
  'column-left-out': { used: string; others: string };
  'column-differs': { used: string; other: string; answers: number; differing: number; option: string };
  /** `cells`: where the two start, if they stand on the same sheet; else nothing. */
  'table-left-out': { used: string; other: string; answers: number; cells: string };
  'table-differs': { used: string; other: string; answers: number; cells: string; differing: number };
  /** `answers`: how many indicators each sheet answers, in their order. */
  'tables-together': { sheets: string; answers: string };
  /** `example`: an indicator that two sheets answer in different ways. */
  'tables-conflict': { sheets: string; differing: number; example: string };
  /** `sheets`: a sheet of each unit, with the name on it: "LKE A: Dinas A; LKE B: Dinas B". */
  'tables-of-units': { sheets: string };
}

export const choiceCodes: Severities<ChoiceParams> = {
  'sheet-not-found': 'error',
  'column-not-found': 'error',
  'column-ambiguous': 'error',
  'column-left-out': 'info',
  'column-differs': 'warning',
  'table-left-out': 'info',
  'table-differs': 'warning',
  'tables-together': 'warning',
  'tables-conflict': 'error',
  'tables-of-units': 'error',
};
