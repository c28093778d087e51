import type { ChoiceScale, Indicator } from '../../../instrument/model.js';
import type { BookMessages } from '../../../messages/id/book.js';
import { all, any, cases, quote } from '../formula.js';
import { isBlankFormula, readText } from './read.js';

/** Cells of one row and side, as references. */
export interface RowCells {
  readonly count: string;
  readonly filled: string;
  readonly text: string;
  readonly number: string;
  readonly state: string;
  readonly fraction: string;
}

/** Those of the counts of an indicator, by key. */
export interface CountCells {
  readonly of: (key: string) => Pick<RowCells, 'number' | 'state'>;
  /** The column of their states. */
  readonly states: string;
}

type StateWords = BookMessages['state'];

/** How an answer stands and what part of its weight it brings, as formulas. */
export interface Judged {
  readonly state: string;
  readonly fraction: string;
}

/** A level of the scale. */
export function choiceFormulas(scale: ChoiceScale, cells: RowCells, words: StateWords): Judged {
  const levels = scale.levels.map(({ name, score, synonyms }): [string, string] => [
    any([name, ...synonyms].map((word) => `EXACT(${cells.text},${quote(readText(word))})`)),
    score.toString(),
  ]);
  const read = `IF(${cells.fraction}="",${quote(words.invalid)},${quote(words.valid)})`;
  return {
    state: `IF(${isBlankFormula(cells.text)},${quote(words.blank)},${read})`,
    fraction: cases(levels, '""'),
  };
}

/** An index from 0 to its maximum. */
export function indexFormulas(maximum: string, cells: RowCells, words: StateWords): Judged {
  const inRange = all([`${cells.number}>=0`, `${cells.number}<=${maximum}`]);
  return {
    state: numberState(cells, inRange, words),
    fraction: `IF(${cells.state}=${quote(words.valid)},${cells.number}/${maximum},"")`,
  };
}

/** Counts have at most twelve digits. */
const mostCount = '1E12';

export function countState(cells: RowCells, words: StateWords): string {
  const { number } = cells;
  return numberState(
    cells,
    all([`${number}>=0`, `${number}=INT(${number})`, `${number}<${mostCount}`]),
    words,
  );
}

function numberState({ number, text }: RowCells, isSound: string, words: StateWords): string {
  const sound = `IF(${isSound},${quote(words.valid)},${quote(words.invalid)})`;
  const without = `IF(${isBlankFormula(text)},${quote(words.blank)},${quote(words.invalid)})`;
  return `IF(${number}="",${without},${sound})`;
}

/** What a share is computed from. */
export interface RatioCells {
  readonly cells: RowCells;
  readonly counts: CountCells;
  /** Cell with what 0 of 0 is worth: 1 full, 0 nothing, 2 left out. */
  readonly policy: string;
}

/**
 * Computed from counts. What is typed at the indicator itself is no answer, and counts as a wrong one where there are
 * no counts.
 */
export function ratioFormulas(
  indicator: Indicator,
  { cells, counts, policy }: RatioCells,
  words: StateWords,
): Judged {
  const { inputs, formula } = indicator;
  if (!formula) throw new Error(`no formula for ${indicator.id}`);
  const [blank, partial, valid, zeroOfZero, invalid] = [
    words.blank,
    words.partial,
    words.valid,
    words.zeroOfZero,
    words.invalid,
  ].map(quote) as [string, string, string, string, string];
  const isBlank = (key: string) => `${counts.of(key).state}=${blank}`;
  const total = formula.kind === 'share' ? formula.total : undefined;
  const missing = inputs
    .filter(({ optional }) => !optional)
    .map(({ key }) =>
      formula.kind === 'share' && total !== undefined && formula.whole.includes(key)
        ? all([isBlank(key), isBlank(total)])
        : isBlank(key),
    );
  const value = ratio(indicator, counts, valid);
  const typed = `IF(${isBlankFormula(cells.text)},${blank},${invalid})`;
  const state = cases(
    [
      [`COUNTIF(${counts.states},${invalid})>0`, invalid],
      [`COUNTIF(${counts.states},${blank})=${inputs.length}`, typed],
      ...(missing.length > 0 ? [[any(missing), partial] as const] : []),
      ...(value.isNothing === null
        ? []
        : [[value.isNothing, value.partOfNothing(zeroOfZero, invalid)] as const]),
    ],
    valid,
  );
  const fraction = cases(
    [
      [`${cells.state}=${valid}`, value.fraction],
      [`${cells.state}=${zeroOfZero}`, `IF(${policy}=1,1,0)`],
    ],
    '""',
  );
  return { state, fraction };
}

function ratio({ formula }: Indicator, counts: CountCells, valid: string) {
  const number = (key: string) => `N(${counts.of(key).number})`;
  if (formula?.kind === 'decrease') {
    const [before, after] = [number(formula.before), number(formula.after)];
    const fallen = `MAX(0,(${before}-${after})/${before})`;
    return {
      fraction: `IF(${before}=0,IF(${after}=0,1,0),${fallen})`,
      isNothing: null,
      partOfNothing: () => '',
    };
  }
  if (!formula) throw new Error('no formula');
  const parts = formula.whole.map(number).join('+');
  const whole =
    formula.total === undefined
      ? `(${parts})`
      : `IF(${counts.of(formula.total).state}=${valid},${number(formula.total)},${parts})`;
  const part = number(formula.part);
  return {
    fraction: `MIN(1,${part}/${whole})`,
    isNothing: `${whole}=0`,
    partOfNothing: (none: string, some: string) => `IF(${part}=0,${none},${some})`,
  };
}
