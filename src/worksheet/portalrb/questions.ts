import type { Indicator, Input, Instrument } from '../../instrument/model.js';
import { readNumber } from '../number.js';

export interface Question {
  readonly indicator: Indicator;
  /** Null when the question is the indicator itself. */
  readonly input: Input | null;
}

/** A question's number in one spelling: 1, "1", 1.0 and "01" are the same question. */
export function numberOf(soal: string): string {
  const number = readNumber(soal);
  if (number.kind !== 'number' || number.negative) return soal;
  const [whole = '', fraction = ''] = number.digits.split('.');
  return /^0*$/.test(fraction) ? whole : soal;
}

/** The questions of an instrument by their number. */
export function questionsBySoal(instrument: Instrument): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const indicator of instrument.indicators) {
    if (indicator.soal !== null) questions.set(String(indicator.soal), { indicator, input: null });
    for (const input of indicator.inputs) {
      if (input.soal !== null) questions.set(String(input.soal), { indicator, input });
    }
  }
  return questions;
}
