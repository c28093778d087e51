import { element, escaped } from '../../../format/xlsx/xml.js';
import { dateSerial } from '../../../worksheet/due.js';
import { areaText } from '../formula.js';
import type { SheetPlan, ValidationPlan } from '../plan.js';

/** Excel takes no longer ones. */
const longestTitle = 32;
const longestMessage = 225;

/** What may be typed, one rule a kind over all of its ranges. */
export function validations({ validations }: SheetPlan): string[] {
  const rules = new Map<string, ValidationPlan>();
  for (const { areas, ...rule } of validations) {
    const key = JSON.stringify(rule);
    rules.set(key, { ...rule, areas: [...(rules.get(key)?.areas ?? []), ...areas] });
  }
  return [...rules.values()].map(validation);
}

/**
 * Answers of another kind are warned about only: sorting leaves rules with their old rows, and nobody shall be locked out
 * by one. Over a formula nothing can be typed.
 */
function validation({ areas, allows, title, message }: ValidationPlan): string {
  const isClosed = allows.kind === 'nothing';
  const { type, formulas } = ruleOf(allows);
  const said = cut(message, longestMessage);
  const attributes = {
    type,
    errorStyle: isClosed ? undefined : 'warning',
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: cut(title, longestTitle),
    error: said,
    // a word beside the cell while it is chosen; drop-downs speak for themselves
    prompt: isClosed || allows.kind === 'list' ? undefined : said,
    sqref: areas.map(areaText).join(' '),
  };
  const inside = formulas.map((formula, i) => element(`formula${i + 1}`, {}, escaped(formula)));
  return element('dataValidation', attributes, inside.join(''));
}

function ruleOf(allows: ValidationPlan['allows']): {
  readonly type: string;
  readonly formulas: readonly string[];
} {
  switch (allows.kind) {
    case 'list':
      return { type: 'list', formulas: [allows.range] };
    case 'date':
      return { type: 'date', formulas: ['2000-01-01', '2099-12-31'].map((day) => String(dateSerial(day))) };
    case 'nothing':
      return { type: 'custom', formulas: ['FALSE'] };
    default:
      return { type: allows.kind, formulas: [String(allows.from), String(allows.to)] };
  }
}

const cut = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
