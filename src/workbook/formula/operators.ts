import {
  asNumber,
  booleanValue,
  compareValues,
  errorValue,
  numberValue,
  textValue,
  unknown,
  type Value,
} from './value.js';

/** Applies an operator between two values; an error or unknown on either side is the result. */
export function operate(operator: string, a: Value, b: Value): Value {
  for (const side of [a, b]) if (side.kind === 'error' || side.kind === 'unknown') return side;
  if (operator === '&') {
    return a.kind === 'text' && b.kind === 'text' ? textValue(a.text + b.text) : unknown;
  }
  return '+-*/'.includes(operator) ? calculate(operator, asNumber(a), asNumber(b)) : compare(operator, a, b);
}

function calculate(operator: string, a: Value, b: Value): Value {
  if (a.kind !== 'number') return a;
  if (b.kind !== 'number') return b;
  switch (operator) {
    case '+':
      return numberValue(a.number.add(b.number));
    case '-':
      return numberValue(a.number.sub(b.number));
    case '*':
      return numberValue(a.number.mul(b.number));
    default:
      return b.number.equals(0) ? errorValue('#DIV/0!') : numberValue(a.number.div(b.number));
  }
}

function compare(operator: string, a: Value, b: Value): Value {
  const order = compareValues(a, b);
  if (order === null) return unknown;
  const holds: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return booleanValue(holds[operator] ?? false);
}
