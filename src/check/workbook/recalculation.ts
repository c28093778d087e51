import { type Argument, functions, single } from '../../workbook/formula/functions.js';
import { operate } from '../../workbook/formula/operators.js';
import type { Expression } from '../../workbook/formula/parse.js';
import {
  asCondition,
  asNumber,
  blank,
  booleanValue,
  errorValue,
  numberValue,
  rational,
  storedValue,
  textValue,
  unknown,
  type Value,
} from '../../workbook/formula/value.js';
import type { Formulas, PlacedFormula } from './formulas.js';
import { keyOf, type Place } from './grid.js';

/** Longer chains of formulas than this come from no worksheet. */
const longestChain = 200;
/** Parts within parts, over all formulas of a chain: deeper ones come from no worksheet either. */
const deepest = 1000;
/** Cells looked at in one recalculation. */
const mostSteps = 500_000;

/**
 * What the formulas of a workbook come to for the answers in it, exactly: what it would show if it were calculated
 * now, by which formula faults get their cost and stale results are told from them. Never used for a score. A formula
 * beyond the functions known here keeps the result that the file stores.
 */
export class Recalculation {
  private readonly known = new Map<number, Value>();
  /** Cells of formulas that could not be calculated. */
  private readonly kept = new Set<number>();
  private chain = 0;
  private steps = 0;
  private depth = 0;

  /** @param given values that stand in for those of some cells, by `keyOf`. */
  constructor(
    private readonly formulas: Formulas,
    private readonly given: ReadonlyMap<number, Value> = new Map(),
  ) {}

  /** The same with one more value given. */
  with(key: number, value: Value): Recalculation {
    return new Recalculation(this.formulas, new Map(this.given).set(key, value));
  }

  valueAt(place: Place): Value {
    const key = keyOf(place);
    const known = this.given.get(key) ?? this.known.get(key);
    if (known) return known;
    if (this.chain >= longestChain || ++this.steps > mostSteps) return unknown;
    // a formula that refers to itself
    this.known.set(key, unknown);
    this.chain++;
    const value = this.compute(place);
    this.chain--;
    this.known.set(key, value);
    return value;
  }

  /** Whether a cell has the result that the file stores, since its formula could not be calculated. */
  keepsStored(place: Place): boolean {
    this.valueAt(place);
    return this.kept.has(keyOf(place));
  }

  private compute(place: Place): Value {
    const cell = this.formulas.cells.at(place);
    if (!cell) return blank;
    const stored = storedValue(cell.value);
    if (!cell.formula) return stored;
    const formula = this.formulas.at(place);
    const value = formula ? this.evaluate(formula.expression, place, formula) : unknown;
    if (value.kind === 'unknown') {
      this.kept.add(keyOf(place));
      return stored.kind === 'blank' ? unknown : stored;
    }
    // a formula's empty result shows as 0
    return value.kind === 'blank' ? asNumber(value) : value;
  }

  private evaluate(expression: Expression, at: Place, formula: PlacedFormula): Value {
    if (this.depth >= deepest) return unknown;
    this.depth++;
    const value = this.evaluated(expression, at, formula);
    this.depth--;
    return value;
  }

  private evaluated(expression: Expression, at: Place, formula: PlacedFormula): Value {
    switch (expression.kind) {
      case 'number': {
        const number = rational(expression.text.replace(/^\./, '0.'));
        return number ? numberValue(number) : unknown;
      }
      case 'text':
        return textValue(expression.text);
      case 'error':
        return errorValue(expression.text);
      case 'boolean':
        return booleanValue(expression.value);
      case 'empty':
        return blank;
      case 'reference':
        return single([this.argument(expression, at, formula)]);
      case 'call':
        return this.call(expression, at, formula);
      case 'negative':
      case 'percent': {
        const of = asNumber(this.evaluate(expression.of, at, formula));
        if (of.kind !== 'number') return of;
        return numberValue(expression.kind === 'negative' ? of.number.neg() : of.number.div(100));
      }
      case 'binary':
        return this.binary(expression, at, formula);
    }
  }

  private argument(expression: Expression, at: Place, formula: PlacedFormula): Argument {
    if (expression.kind !== 'reference')
      return { kind: 'value', value: this.evaluate(expression, at, formula) };
    const area = this.formulas.area(expression, at, formula);
    if (!area) return { kind: 'value', value: errorValue('#REF!') };
    if (area.top === area.bottom && area.left === area.right) {
      const place = { sheet: area.sheet, row: area.top, column: area.left };
      return { kind: 'cells', values: [this.valueAt(place)] };
    }
    const values: Value[] = [];
    for (const { place } of this.formulas.cells.within(area)) values.push(this.valueAt(place));
    return { kind: 'cells', values };
  }

  private call(call: Extract<Expression, { kind: 'call' }>, at: Place, formula: PlacedFormula): Value {
    const { name, args } = call;
    const value = (i: number): Value => {
      const arg = args[i];
      return arg ? this.evaluate(arg, at, formula) : unknown;
    };
    if (name === 'IF') {
      const condition = asCondition(value(0));
      if (condition.kind !== 'boolean') return condition;
      if (condition.value) return value(1);
      return args.length > 2 ? value(2) : booleanValue(false);
    }
    if (name === 'IFERROR') {
      const tried = value(0);
      return tried.kind === 'error' ? value(1) : tried;
    }
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    return known ? known(args.map((arg) => this.argument(arg, at, formula))) : unknown;
  }

  private binary(
    { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
    at: Place,
    formula: PlacedFormula,
  ): Value {
    const [a, b] = [this.evaluate(left, at, formula), this.evaluate(right, at, formula)];
    return operate(operator, a, b);
  }
}
