import type { Rule } from './context.js';
import { countRules } from './counts.js';
import { deniedAnswerRules } from './denied-answers.js';
import { noteRules } from './notes.js';

/** Answers, counts and notes that cannot all be true: the rules are the instrument's, the findings change no score. */
export const consistencyRules: Rule = (context) =>
  [countRules, deniedAnswerRules, noteRules].flatMap((rule) => rule(context));
