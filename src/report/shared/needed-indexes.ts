import type { Lang } from '../../diagnostic/lang.js';
import type { Assessment } from '../../eligibility/assess.js';
import { neededAnswers } from '../../eligibility/needed.js';
import { toDouble } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { formatMargin, formatNumber, pointsText } from '../page/numbers.js';
import { type Cell, cell } from '../page/section.js';
import type { Words } from '../page/view.js';
import type { NeededIndexReport } from '../score/score-schema.js';
import { invalidPart, invalidText } from './invalid-answer.js';
import { predicateName } from './requirement-cells.js';

/** Every index that predicates ask for by itself: what is needed, what is there, and the distance in index and in points. */
export function reportNeededIndexes(
  { instrument, worksheet }: { readonly instrument: Instrument; readonly worksheet: Worksheet },
  assessment: Pick<Assessment, 'marks' | 'by'>,
  lang: Lang,
): NeededIndexReport[] {
  const { marks } = assessment;
  const asked = instrument.predicates.flatMap(({ id }) =>
    neededAnswers(instrument, id).map((needed) => ({ predicate: id, ...needed })),
  );
  return instrument.indicators.flatMap(({ id, scale, weight }) => {
    const own = asked.filter(({ indicator }) => indicator.id === id);
    const [first] = own;
    if (scale.kind !== 'index' || !first) return [];
    const score = marks.get(id)?.score ?? null;
    const needed = own.map((n) => ({
      predicate: n.predicate,
      index: toDouble(n.score.mul(scale.maximum)),
      distance: score && toDouble(score.sub(n.score).mul(scale.maximum)),
      points: score && toDouble(weight.mul(score).sub(n.minimum)),
    }));
    const now = score && toDouble(score.mul(scale.maximum));
    return [{ id, label: first.label[lang], ...invalidPart(id, worksheet, assessment), now, needed }];
  });
}

/** One line an index: what is there, what each predicate needs, and what is missing or left over. */
export function neededIndexLines(
  indexes: readonly NeededIndexReport[],
  { text, lang }: Words,
  only?: string,
): Cell[] {
  return indexes.map(({ label, invalid, now, needed }) => {
    const asked = needed.filter(({ predicate }) => only === undefined || predicate === only);
    const said = [...new Set(asked.map(({ index }) => index))].flatMap((index) => {
      const same = asked.filter((one) => one.index === index);
      const names = same.map(({ predicate }) => predicateName(predicate)).join('/');
      const { distance = null, points = null } = same[0] ?? {};
      const needs = text.neededIndex.needs(names, formatNumber(index, 2, lang));
      return distance === null || points === null
        ? needs
        : `${needs}${text.neededIndex.apart(formatMargin(distance, lang), formatMargin(points, lang))}`;
    });
    const judged = asked.map(({ index, distance }) => ({
      actual: now ?? 0,
      minimum: index,
      margin: distance ?? 0,
    }));
    const unknown = invalid ? invalidText(invalid, text) : text.neededIndex.blank;
    const is = now === null ? unknown : pointsText(now, judged, lang);
    return cell(`  ${text.neededIndex.line(label, is, said.join('; '))}`);
  });
}
