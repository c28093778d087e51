import type { Rule } from './context.js';
import { countRules } from './counts.js';
import { noteRules } from './notes.js';
import { premiseRules } from './premises.js';

/** Answers, counts and notes that cannot all be true: the rules are the instrument's, the findings change no score. */
export const consistencyRules: Rule = (context) =>
  [countRules, premiseRules, noteRules].flatMap((rule) => rule(context));
