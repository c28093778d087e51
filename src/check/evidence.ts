import type { SeverityChoice } from '../configuration/severity-choices.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import { answerText } from '../eligibility/shortfalls.js';
import { officialWorkbooks } from '../instrument/official-workbooks.js';
import { hasPlaceForEvidence, supportOf } from '../worksheet/evidence/support.js';
import type { Answer, Entry } from '../worksheet/worksheet.js';
import type { CheckContext, Rule } from './context.js';
import { type Evidence, evidenceOf } from './evidence-pieces.js';
import { linkFault, linksIn, reachFault } from './links/links.js';
import { linkUses } from './links/uses.js';
import { withoutPersonalNumbers } from './personal-numbers.js';
import { pointsOf } from './statements.js';

/** Of a text that is quoted. */
const longest = 80;
const longestLink = 300;

/** Answers of the unit that nothing stands behind, and evidence that leads nowhere. @param mode `off` asks for nothing. */
export const evidenceRule =
  (mode: SeverityChoice): Rule =>
  (context) => {
    if (mode === 'off' || !hasPlaceForEvidence(context.worksheet)) return [];
    const absent = supportedAnswers(context)?.missing ?? [];
    const told = new Set(absent.map(({ indicator }) => indicator));
    const found = [...absent, ...invalidLinks(context, told), ...repeatedLinks(context)];
    return mode === 'error' ? found.map((d): Diagnostic => ({ ...d, severity: 'error' })) : found;
  };

/**
 * The answers of the unit that bring points, and a finding for each that nothing stands behind.
 * @returns null where a worksheet has no place for evidence, or no answers of the unit are known: nothing can be said.
 */
export function supportedAnswers({
  instrument,
  worksheet,
  assessments,
}: CheckContext): { readonly claimed: number; readonly missing: readonly Diagnostic[] } | null {
  const unit = assessments.find((assessment) => assessment.by === 'unit');
  if (!unit || !hasPlaceForEvidence(worksheet)) return null;
  let claimed = 0;
  const points = pointsOf(unit);
  const support = supportOf(worksheet, officialWorkbooks(instrument.id).texts);
  const missing = instrument.indicators.flatMap((indicator) => {
    const { id } = indicator;
    const answer = worksheet.answers.get(id);
    const mark = unit.marks.get(id);
    const behind = support.get(id);
    if (!answer || mark?.status !== 'scored' || !mark.score || mark.score.equals(0)) return [];
    claimed += 1;
    if (!behind || behind.supported) return [];
    const side = answer.sides.unit;
    const origin = side.value?.origin ?? [...side.inputs.values()][0]?.origin ?? side.origin;
    const { raw = '', why = '' } = behind.instead ?? {};
    const params = {
      found: answerText(indicator, mark) ?? '',
      instead: withoutPersonalNumbers(raw, longest),
      why,
    } as const;
    return diagnose('evidence-missing', origin, params, { indicator: id, by: 'unit', points: points(id) });
  });
  return { claimed, missing };
}

/** @param told indicators of which it is said already that what stands there is no evidence. */
function invalidLinks({ worksheet }: CheckContext, told: ReadonlySet<string | null>): Diagnostic[] {
  return [...worksheet.answers].flatMap(([indicator, answer]) => {
    const evidence = evidenceOf(answer);
    const inEvidence = evidence.flatMap(({ entry, key }) => {
      const what = linkFault(entry.raw);
      // "link" shown in a cell that carries a real hyperlink is its caption
      const isCaption = what === 'word' && evidence.some((other) => isLinkOf(other.entry, entry));
      return isCaption || (what === 'word' && told.has(indicator)) ? [] : { entry, key, what };
    });
    const inNotes = linksInNotes(answer).map((link) => ({ ...link, what: reachFault(link.entry.raw) }));
    return [...inEvidence, ...inNotes].flatMap(({ entry, key, what }) => {
      if (what === null) return [];
      const subject = { indicator, by: 'unit' as const, ...(key !== null && { input: key }) };
      return diagnose(
        'evidence-link-invalid',
        entry.origin,
        { found: withoutPersonalNumbers(entry.raw, longestLink), what },
        subject,
      );
    });
  });
}

/** Notes count as evidence, so that the links in them have to lead somewhere too. */
function linksInNotes({ sides: { unit } }: Answer): Evidence[] {
  const ofInputs = [...unit.inputs].map(([key, { notes }]) => ({ entry: notes, key }));
  return [{ entry: unit.notes, key: null }, ...ofInputs].flatMap(({ entry, key }) =>
    entry ? linksIn(entry.raw).map((raw) => ({ entry: { ...entry, raw }, key })) : [],
  );
}

function isLinkOf(link: Entry, caption: Entry): boolean {
  const [a, b] = [link.origin, caption.origin];
  const isSameCell = 'sheet' in a && 'sheet' in b && a.row === b.row && a.column === b.column;
  return link !== caption && isSameCell;
}

function repeatedLinks({ worksheet }: CheckContext): Diagnostic[] {
  const { uses, linked } = linkUses(worksheet);
  const often = [...uses.values()].filter((use) => use.provesNothing);
  return often.map(({ first, indicators }) => {
    const params = {
      link: withoutPersonalNumbers(first.raw, longestLink),
      count: indicators.size,
      of: linked,
    };
    return diagnose('evidence-link-repeated', first.origin, params, { by: 'unit', node: 'evidence' });
  });
}
