import type ExcelJS from 'exceljs';
import type { Kind, SheetValue } from './sheet.js';

const solid = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
  bgColor: { argb },
});

/** Dark enough on light for a black-and-white print; the words say the same. */
export const fills = {
  head: solid('FF1F3864'),
  good: solid('FFE2EFDA'),
  bad: solid('FFFCE4D6'),
};

export const headFont: Partial<ExcelJS.Font> = {
  name: 'Calibri',
  size: 11,
  bold: true,
  color: { argb: 'FFFFFFFF' },
};

/** Shades what is short or not met, and what is met for sure, so that it stays true when rows are sorted or edited. */
export function addRules(
  sheet: ExcelJS.Worksheet,
  kind: Kind,
  column: number,
  rows: readonly (readonly SheetValue[])[],
): void {
  const letter = sheet.getColumn(column).letter;
  const ref = `${letter}2:${letter}${rows.length + 1}`;
  if (kind === 'signed') {
    const style = { fill: fills.bad };
    sheet.addConditionalFormatting({
      ref,
      rules: [{ type: 'cellIs', operator: 'lessThan', formulae: ['0'], priority: 1, style }],
    });
  }
  if (kind === 'state') {
    const values = rows.map((row) => row[column - 1] ?? null);
    const rules = (['good', 'bad'] as const).flatMap((tone) => wordRules(values, tone, `${letter}2`));
    if (rules.length > 0) sheet.addConditionalFormatting({ ref, rules });
  }
}

/** One rule for all words of a tone that the column holds. */
function wordRules(
  values: readonly SheetValue[],
  tone: 'good' | 'bad',
  first: string,
): ExcelJS.ConditionalFormattingRule[] {
  const found = values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'text' in value && value.tone === tone ? value.text : [],
  );
  const words = [...new Set(found)];
  if (words.length === 0) return [];
  const formula = `OR(${words.map((word) => `${first}="${word.replaceAll('"', '""')}"`).join(',')})`;
  return [{ type: 'expression', formulae: [formula], priority: 1, style: { fill: fills[tone] } }];
}
