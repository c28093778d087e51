import type { Attributes } from './attributes.js';
import { corrupt } from './error.js';
import { decodeEscapes } from './escapes.js';
import type { Budget } from './limits.js';
import type { Handler } from './xml.js';

/** Filled in as far as the file has told; a dependent of a shared formula may stand before its master. */
interface Formula {
  text: string;
  readonly shared: boolean;
}

/** Reads the formulas of one sheet. */
export class FormulaReader {
  private readonly masters = new Map<string, string>();
  private readonly waiting: { readonly formula: Formula; readonly group: string }[] = [];
  private kind = '';
  private group = '';
  private inputs = '';
  private current: Formula | undefined;

  readonly handler: Handler = {
    open: (attributes) => this.open(attributes),
    text: (text) => {
      this.current = this.read(decodeEscapes(text));
    },
  };

  /** The formula of the cell that ends here. */
  take(): Formula | undefined {
    const formula = this.current;
    this.current = undefined;
    return formula;
  }

  /** Gives dependents that stood before their master its text. */
  finish(budget: Budget): void {
    for (const { formula, group } of this.waiting) {
      formula.text = this.masters.get(group) ?? corrupt(`shared formula ${group} is missing`);
      budget.takeText(formula.text);
    }
  }

  private open(attributes: Attributes): void {
    this.kind = attributes.get('t') ?? 'normal';
    this.group = this.kind === 'shared' ? (attributes.get('si') ?? '') : '';
    this.inputs =
      this.kind === 'dataTable' ? `${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''}` : '';
  }

  private read(text: string): Formula | undefined {
    if (this.kind === 'shared') return this.readShared(text);
    if (text !== '') return { text, shared: false };
    return this.kind === 'dataTable' ? { text: `TABLE(${this.inputs})`, shared: false } : undefined;
  }

  private readShared(text: string): Formula {
    if (text !== '') {
      this.masters.set(this.group, text);
      return { text, shared: false };
    }
    const master = this.masters.get(this.group);
    const formula = { text: master ?? '', shared: true };
    if (master === undefined) this.waiting.push({ formula, group: this.group });
    return formula;
  }
}
