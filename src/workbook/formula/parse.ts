import { type Reference, type Token, tokenize } from './tokens.js';

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'number' | 'text' | 'error'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | Reference
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'empty' };

/** The official formulas nest eight levels; a hostile one may nest thousands. */
const deepest = 64;
const strength: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
};

/** Reads a formula without its `=`; null for what is beyond this grammar: names, arrays, powers, other workbooks. */
export function parseFormula(text: string): Expression | null {
  const tokens = tokenize(text);
  if (!tokens) return null;
  const parser = new Parser(tokens);
  const expression = parser.expression(0, 0);
  return parser.isDone() ? expression : null;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isDone(): boolean {
    return this.at === this.tokens.length;
  }

  /** Operators that bind stronger than `least`. */
  expression(least: number, depth: number): Expression | null {
    if (depth > deepest) return null;
    let left = this.operand(depth);
    while (left) {
      const operator = this.operator();
      const power = strength[operator ?? ''] ?? 0;
      if (operator === undefined || power <= least) return left;
      this.at++;
      const right: Expression | null = this.expression(power, depth + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return null;
  }

  private operand(depth: number): Expression | null {
    let found = this.single(depth);
    while (found && this.take('%')) found = { kind: 'percent', of: found };
    return found;
  }

  private single(depth: number): Expression | null {
    if (depth > deepest) return null;
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
      case 'error':
        return { kind: token.kind, text: token.text };
      case 'reference':
        return token;
      case 'name':
        return this.named(token.text, depth);
      case 'operator':
        return this.signed(token.text, depth);
      default:
        return null;
    }
  }

  private signed(operator: string, depth: number): Expression | null {
    if (operator === '+') return this.operand(depth + 1);
    if (operator === '-') {
      const of = this.operand(depth + 1);
      return of && { kind: 'negative', of };
    }
    if (operator !== '(') return null;
    const inside = this.expression(0, depth + 1);
    return this.take(')') ? inside : null;
  }

  private named(name: string, depth: number): Expression | null {
    if (name === 'TRUE' || name === 'FALSE') {
      if (this.take('(') && !this.take(')')) return null;
      return { kind: 'boolean', value: name === 'TRUE' };
    }
    if (!this.take('(')) return null;
    const args: Expression[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    for (;;) {
      const isEmpty = this.operator() === ',' || this.operator() === ')';
      const arg = isEmpty ? ({ kind: 'empty' } as const) : this.expression(0, depth + 1);
      if (!arg) return null;
      args.push(arg);
      if (this.take(')')) return { kind: 'call', name: name.replace(/^_XLFN\./, ''), args };
      if (!this.take(',')) return null;
    }
  }

  private operator(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : undefined;
  }

  private take(operator: string): boolean {
    if (this.operator() !== operator) return false;
    this.at++;
    return true;
  }
}

/** Every reference in a formula. */
export function referencesIn(expression: Expression): Reference[] {
  switch (expression.kind) {
    case 'reference':
      return [expression];
    case 'call':
      return expression.args.flatMap(referencesIn);
    case 'binary':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    case 'negative':
    case 'percent':
      return referencesIn(expression.of);
    default:
      return [];
  }
}

/** Functions that come to the same whenever they are calculated, if their arguments do. */
const steady = new Set(
  'ABS AND AVERAGE CONCATENATE IF IFERROR INT MAX MIN NOT OR POWER PRODUCT ROUND ROUNDDOWN ROUNDUP SUM TRUE FALSE VALUE'.split(
    ' ',
  ),
);

/** Whether a formula reads no cell: its result is as good as typed. False where that cannot be told. */
export function isConstant(text: string): boolean {
  const expression = parseFormula(text);
  return expression !== null && readsNothing(expression);
}

function readsNothing(expression: Expression): boolean {
  switch (expression.kind) {
    case 'reference':
    case 'error':
      return false;
    case 'call':
      return steady.has(expression.name) && expression.args.every(readsNothing);
    case 'negative':
    case 'percent':
      return readsNothing(expression.of);
    case 'binary':
      return readsNothing(expression.left) && readsNothing(expression.right);
    default:
      return true;
  }
}
