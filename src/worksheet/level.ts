import type { ChoiceScale } from '../instrument/model.js';
import { fold } from './text.js';

/** The level that a text names, in any letter case and with any blanks; undefined for none. The one place that decides it. */
export function levelIn(scale: ChoiceScale, raw: string): ChoiceScale['levels'][number] | undefined {
  const typed = fold(raw);
  return scale.levels.find((level) => level.name.toLowerCase() === typed || level.synonyms.includes(typed));
}
