import { factsOf } from '../../../instrument/facts.js';
import type { Prerequisite } from '../../../instrument/model.js';
import type { UnitLabel } from '../../../worksheet/own/vocabulary.js';
import { institutionTypes } from '../../../worksheet/unit.js';
import type { ValidationPlan } from '../plan.js';
import { listRange, yesNo } from '../rules/places.js';
import { predicateName, type Subject } from '../subject.js';
import { askedRows, fields, summaryColumn } from './places.js';

/** What may be typed about the unit and its prerequisites. */
export function askedValidations(subject: Subject): ValidationPlan[] {
  const { instrument } = subject;
  const rows = askedRows(subject);
  const at = (row: number): ValidationPlan['areas'] => [
    { left: summaryColumn.given, top: row, right: summaryColumn.given, bottom: row },
  ];
  const ofFields = fields.flatMap((field, i) => {
    const allowed = fieldAllows(subject, field);
    return allowed ? [{ areas: at(rows.unit + 1 + i), ...allowed }] : [];
  });
  const ofPrerequisites = factsOf(instrument).map((item, i) => ({
    areas: at(rows.prerequisites + 1 + i),
    ...prerequisiteAllows(subject, item),
  }));
  return [...ofFields, ...ofPrerequisites];
}

type Allowed = Omit<ValidationPlan, 'areas'>;

function fromList(subject: Subject, values: readonly string[]): Allowed {
  const { check } = subject.say;
  return {
    allows: { kind: 'list', range: listRange(subject, values) },
    title: check.answer,
    message: check.choose(values.join(', ')),
  };
}

function fieldAllows(subject: Subject, field: UnitLabel): Allowed | null {
  const { check } = subject.say;
  if (field === 'institutionType') return fromList(subject, institutionTypes);
  if (field === 'target')
    return fromList(
      subject,
      subject.instrument.predicates.map(({ id }) => predicateName(id)),
    );
  if (field === 'affirmation') return fromList(subject, yesNo);
  if (field !== 'year') return null;
  return { allows: { kind: 'whole', from: 2000, to: 2100 }, title: check.number, message: check.year };
}

/** More than any prerequisite is measured by. */
const mostNumber = 1_000_000;

function prerequisiteAllows(subject: Subject, item: Prerequisite): Allowed {
  const { check } = subject.say;
  if (item.kind === 'grade') return fromList(subject, [...(item.grades ?? [])].reverse());
  if (item.kind === 'yes') return fromList(subject, yesNo);
  const isPercent = item.kind === 'percent';
  const to = isPercent ? 100 : Number(item.maximum ?? mostNumber);
  const message = isPercent ? check.percent : item.maximum ? check.index(item.maximum) : check.numberHelp;
  return { allows: { kind: 'decimal', from: 0, to }, title: check.number, message };
}
