import { parseRange } from './address.js';
import type { Attributes } from './attributes.js';
import type { Budget } from './limits.js';
import type { Range, Validation } from './workbook.js';
import type { Handler } from './xml.js';

/** Reads `A1:B2 D4`. */
export function parseRanges(text: string, budget: Budget): Range[] {
  const ranges: Range[] = [];
  for (const [range] of text.matchAll(/\S+/g)) {
    budget.take('validation ranges');
    ranges.push(parseRange(range));
  }
  return ranges;
}

type Draft = { -readonly [key in keyof Validation]: Validation[key] };

/** Collects `dataValidations`, and in the extensions `x14:dataValidations`, whose formulas refer to other sheets. */
export class ValidationReader {
  readonly validations: Validation[] = [];
  private draft: Draft = { ranges: [], type: 'none' };

  constructor(private readonly budget: Budget) {}

  /** In the sheet: ranges in an attribute, formulas as text. */
  plain(): Handler {
    const children = new Map([
      ['formula1', this.formula('formula1')],
      ['formula2', this.formula('formula2')],
    ]);
    return { children: new Map([['dataValidation', this.validation(children)]]) };
  }

  /** Handles `extLst`: ranges and formulas in elements of their own. */
  extended(): Handler {
    const inFormula = (key: 'formula1' | 'formula2'): Handler => ({
      children: new Map([['xm:f', this.formula(key)]]),
    });
    const ranges: Handler = {
      text: (text) => {
        this.draft.ranges = parseRanges(text, this.budget);
      },
    };
    const children = new Map([
      ['x14:formula1', inFormula('formula1')],
      ['x14:formula2', inFormula('formula2')],
      ['xm:sqref', ranges],
    ]);
    const list: Handler = { children: new Map([['x14:dataValidation', this.validation(children)]]) };
    return { children: new Map([['ext', { children: new Map([['x14:dataValidations', list]]) }]]) };
  }

  private validation(children: ReadonlyMap<string, Handler>): Handler {
    return {
      open: (attributes) => this.open(attributes),
      close: () => {
        this.validations.push(this.draft);
      },
      children,
    };
  }

  private open(attributes: Attributes): void {
    this.budget.take('validations');
    const operator = attributes.get('operator');
    this.draft = {
      ranges: parseRanges(attributes.get('sqref') ?? '', this.budget),
      type: attributes.get('type') ?? 'none',
      ...(operator !== undefined && { operator }),
    };
  }

  private formula(key: 'formula1' | 'formula2'): Handler {
    return {
      text: (text) => {
        this.budget.takeText(text);
        this.draft[key] = text;
      },
    };
  }
}
