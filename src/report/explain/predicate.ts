import type { Lang } from '../../diagnostic/lang.js';
import { neededAnswers } from '../../eligibility/needed.js';
import type { Instrument } from '../../instrument/model.js';
import { referenceFor } from '../../instrument/references.js';
import { explainPrerequisite, explainRequirement } from './explain-rule.js';
import type { PredicateExplanation } from './schema-rule.js';

/** Everything that a predicate asks for; null when the instrument has none of that id. Ids match in any letter case. */
export function explainPredicate(
  instrument: Instrument,
  asked: string,
  lang: Lang,
): PredicateExplanation | null {
  const predicate = instrument.predicates.find(({ id }) => id.toLowerCase() === asked.trim().toLowerCase());
  if (!predicate) return null;
  const { id } = predicate;
  const needed = neededAnswers(instrument, id);
  return {
    kind: 'predicate',
    id,
    label: predicate.label[lang],
    requirements: instrument.requirements.flatMap((requirement) => {
      const { minimums, nodes, weight, ...explained } = explainRequirement(instrument, requirement, lang);
      const minimum = minimums.find((one) => one.predicate === id);
      if (!minimum) return [];
      const alone = needed.find((one) => one.requirement === explained.id);
      const { points, percent, reference } = minimum;
      const named = { id: explained.id, label: explained.label, weight };
      return [{ ...named, points, percent, reference, answer: alone ? answerOf(alone) : null }];
    }),
    prerequisites: instrument.prerequisites.flatMap((item) => {
      const { label, level, answer, minimums } = explainPrerequisite(item, lang);
      const own = minimums.filter((one) => one.predicate === id);
      if (own.length === 0) return [];
      const asks = own.map(({ predicate: _, ...minimum }) => minimum);
      return [{ id: item.id, label, level, answer, minimums: asks }];
    }),
    notes: notesOn(instrument, id, lang),
  };
}

/** What is told besides of a predicate: facts that are never judged, and notes. */
function notesOn(
  { advice, notes }: Instrument,
  predicate: string,
  lang: Lang,
): PredicateExplanation['notes'] {
  return [
    ...advice
      .filter(({ advised }) => advised[predicate] !== undefined)
      .map(({ id, note, reference }) => ({
        id,
        text: note[lang],
        reference: referenceFor(reference, predicate),
      })),
    ...notes
      .filter(({ predicates }) => predicates.includes(predicate))
      .map(({ text, reference }) => ({ id: null, text: text[lang], reference })),
  ];
}

function answerOf({
  indicator,
  answer,
}: ReturnType<typeof neededAnswers>[number]): PredicateExplanation['requirements'][number]['answer'] {
  const scale = indicator.scale.kind === 'index' ? 'index' : 'choice';
  return { indicator: indicator.id, at: answer, scale };
}
