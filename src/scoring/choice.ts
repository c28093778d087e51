import { diagnose } from '../diagnostic/diagnostic.js';
import type { Side } from '../diagnostic/side.js';
import type { ChoiceScale, Indicator } from '../instrument/model.js';
import { levelIn } from '../worksheet/level.js';
import { nothingOdd, oddInLevel } from '../worksheet/look-alike.js';
import type { SideAnswer } from '../worksheet/worksheet.js';
import { invalid, type Mark, scored, unanswered } from './mark.js';

/** A level of the scale, letters in any case: Ya/Tidak, A/B/C, A/B/C/D, A/B/C/D/E (docs/aturan.md). */
export function markChoice(indicator: Indicator, scale: ChoiceScale, side: SideAnswer, by: Side): Mark {
  const subject = { indicator: indicator.id, by };
  const allowed = scale.levels.map((level) => level.name).join(', ');
  if (!side.value) return unanswered([diagnose('answer-missing', side.origin, { allowed }, subject)]);
  const { raw, origin, unusable } = side.value;
  if (unusable) return invalid([]);
  const level = levelIn(scale, raw);
  if (level) return scored(level.score, level.name);
  const odd = oddInLevel(
    raw,
    scale.levels.map((level) => level.name),
  );
  const params = { found: raw, allowed, ...(odd ?? nothingOdd) };
  return invalid([diagnose('answer-outside-scale', origin, params, subject)]);
}
