import { exact, type Fraction, sum } from '../../instrument/exact.js';
import {
  asCondition,
  asNumber,
  booleanValue,
  errorValue,
  numberValue,
  unknown,
  type Value,
} from './value.js';

/** An argument: a single value, or the values of the cells that it refers to. */
export type Argument =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'cells'; readonly values: readonly Value[] };

/** The functions that worksheets, recaps and verdicts are made of; a formula with any other one is not computed. */
export const functions: Readonly<Record<string, (args: readonly Argument[]) => Value>> = {
  SUM: (args) => overNumbers(args, (numbers) => numberValue(sum(numbers))),
  AVERAGE: (args) =>
    overNumbers(args, (numbers) =>
      numbers.length === 0
        ? errorValue('#DIV/0!')
        : numberValue(sum(numbers).div(exact(String(numbers.length)))),
    ),
  MIN: (args) => overNumbers(args, (numbers) => numberValue(extreme(numbers, -1))),
  MAX: (args) => overNumbers(args, (numbers) => numberValue(extreme(numbers, 1))),
  COUNT: (args) => numberValue(exact(String(listed(args).filter((v) => v.kind === 'number').length))),
  COUNTA: (args) => numberValue(exact(String(listed(args).filter((v) => v.kind !== 'blank').length))),
  AND: (args) => overConditions(args, (conditions) => conditions.every(Boolean)),
  OR: (args) => overConditions(args, (conditions) => conditions.some(Boolean)),
  NOT: (args) => overConditions(args, ([condition = false]) => !condition),
  ISBLANK: (args) => booleanValue(single(args).kind === 'blank'),
  ISNUMBER: (args) => booleanValue(single(args).kind === 'number'),
  ROUND: ([value, places]) => round(value, places),
};

const listed = (args: readonly Argument[]): Value[] =>
  args.flatMap((arg) => (arg.kind === 'cells' ? arg.values : [arg.value]));

/** A reference to one cell counts as that cell. */
export function single(args: readonly Argument[]): Value {
  const [arg, ...more] = args;
  if (!arg || more.length > 0) return unknown;
  if (arg.kind === 'value') return arg.value;
  return arg.values.length === 1 ? (arg.values[0] ?? unknown) : unknown;
}

/** Texts, blanks and truth values in cells are skipped, as Excel does; errors come through. */
function overNumbers(args: readonly Argument[], make: (numbers: Fraction[]) => Value): Value {
  const numbers: Fraction[] = [];
  for (const arg of args) {
    const values = arg.kind === 'cells' ? arg.values : [asNumber(arg.value)];
    for (const value of values) {
      if (value.kind === 'error' || value.kind === 'unknown') return value;
      if (value.kind === 'number') numbers.push(value.number);
    }
  }
  return make(numbers);
}

function overConditions(args: readonly Argument[], decide: (conditions: boolean[]) => boolean): Value {
  const conditions: boolean[] = [];
  for (const arg of args) {
    const values = arg.kind === 'cells' ? arg.values.filter((v) => v.kind !== 'text') : [arg.value];
    for (const value of values) {
      const condition = asCondition(value);
      if (condition.kind !== 'boolean') return condition;
      conditions.push(condition.value);
    }
  }
  return booleanValue(decide(conditions));
}

const extreme = (numbers: readonly Fraction[], sign: number): Fraction =>
  numbers.reduce((a, b) => (b.compare(a) * sign > 0 ? b : a), numbers[0] ?? exact('0'));

/** Half away from zero, to at most 15 places. */
function round(value: Argument | undefined, places: Argument | undefined): Value {
  const [number, digits] = [value, places].map((arg) => (arg ? asNumber(single([arg])) : unknown));
  if (number?.kind !== 'number') return number ?? unknown;
  const count = digits?.kind === 'number' ? digits.number.valueOf() : -1;
  if (!Number.isInteger(count) || count < 0 || count > 15) return unknown;
  const scale = exact(`1${'0'.repeat(count)}`);
  const rounded = number.number.abs().mul(scale).add(exact('0.5')).floor(0).div(scale);
  return numberValue(number.number.compare(0) < 0 ? rounded.neg() : rounded);
}
