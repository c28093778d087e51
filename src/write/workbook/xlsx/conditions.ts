import { columnLetters } from '../../../diagnostic/address.js';
import { element, escaped } from '../../../format/xlsx/xml.js';
import { areaText, quote } from '../formula.js';
import { exactPointsFormat } from '../looks.js';
import type { Area, ColourRule, SheetPlan } from '../plan.js';
import type { Styles } from './styles.js';

/** Formats that depend on what cells say, as elements of a sheet. */
export function conditions({ colours }: SheetPlan, styles: Styles): string[] {
  let priority = 0;
  return colours.map(({ area, rules }) => {
    const inside = rules.map((rule) => {
      const attributes = { type: 'expression', dxfId: String(styleOf(rule, styles)), priority: ++priority };
      return element('cfRule', attributes, element('formula', {}, escaped(formulaOf(rule, area))));
    });
    return element('conditionalFormatting', { sqref: areaText(area) }, inside.join(''));
  });
}

const styleOf = (rule: ColourRule, styles: Styles): number =>
  'tellsFromColumn' in rule ? styles.format(exactPointsFormat) : styles.tone(rule.tone);

/** About the first cell of the area; programs move it along for the others. */
function formulaOf(rule: ColourRule, { left, top }: Area): string {
  const cell = `$${columnLetters(left)}${top}`;
  if ('tellsFromColumn' in rule) {
    const other = `$${columnLetters(rule.tellsFromColumn)}${top}`;
    const isNear = `AND(${cell}<>${other},ABS(${cell}-${other})<0.01)`;
    return `IF(AND(ISNUMBER(${cell}),ISNUMBER(${other})),${isNear},FALSE)`;
  }
  const own = `${columnLetters(left)}${top}`;
  if ('isFilled' in rule) return `LEN(${own})>0`;
  return `LEFT(${own},${rule.begins.length})=${quote(rule.begins)}`;
}
