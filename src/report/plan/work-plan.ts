import { subjectsOf } from '../../eligibility/plan/scope.js';
import type { Instrument } from '../../instrument/model.js';
import type { LettersMessages } from '../../messages/id/letters.js';
import { lettersIn } from '../../messages/letters.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { formatMargin, formatNumber } from '../page/numbers.js';
import { type Block, heading, type Paper, paragraph, table } from '../page/paper.js';
import { cell } from '../page/section.js';
import { left, right, tableOf } from '../page/table.js';
import { type View, viewOn } from '../page/view.js';
import { type LetterOptions, letterHead } from '../shared/letter.js';
import { disclaimerText, unitName, whoText } from '../shared/provenance.js';
import { localNumber, predicateName } from '../shared/requirement-cells.js';
import { startText } from './assumed.js';
import { planLines } from './headline.js';
import { noStepsText } from './no-steps.js';
import type { PlanReport, StepReport } from './plan-schema.js';
import { fromText } from './steps.js';

/** Where the work plan finds what the report does not have: who sees to it, when it is due, what counts for what. */
export interface PlanSource {
  readonly instrument: Instrument;
  readonly worksheet: Worksheet;
}

/** The Rencana Kerja: every step with its area, action, output, evidence, month, person and the requirement it is for. */
export function workPlanPaper(report: PlanReport, source: PlanSource, options: LetterOptions): Paper {
  const { lang, date } = options;
  const say = lettersIn(lang);
  const view = viewOn({ width: null }, lang);
  const { points, steps, unit } = report;
  const target = predicateName(report.target);
  const name = say.plan.title(target);
  const shown = (value: number) => formatNumber(value, 2, lang);
  return {
    title: `${name}: ${unitName(unit, view)}`,
    lang,
    date,
    landscape: true,
    foot: disclaimerText(report, view),
    blocks: [
      ...letterHead(name, whoText(unit, view), options),
      heading(say.plan.target),
      paragraph(say.plan.targetSay(startText(report, view), shown(points.after))),
      ...planLines(report, view, '')
        .slice(1)
        .map(({ text, about }) => paragraph(text.trim(), about)),
      heading(say.plan.steps),
      ...(steps.length > 0
        ? stepTable(report, source, { say, view })
        : [paragraph(report.before.passed ? say.plan.none : noStepsText(target, report, view.text))]),
      { kind: 'signatures', roles: say.plan.signatures, name: say.held.name },
    ],
  };
}

function stepTable(
  report: PlanReport,
  { instrument, worksheet }: PlanSource,
  { say, view }: { readonly say: LettersMessages; readonly view: View },
): Block[] {
  const { text, lang } = view;
  const { head } = text.paper;
  const written = ({ id }: StepReport) => worksheet.answers.get(id);
  const shown = tableOf(report.steps, [
    left(say.plan.area, ({ area }) => area?.label ?? text.plan.elsewhere),
    left(say.plan.action, ({ label, asks, inputs }) =>
      [
        `${label}.`,
        ...(asks === null ? [] : [asks]),
        ...inputs.map((i) => text.plan.count(i.label, i.from ?? text.blank, i.to)),
      ].join(' '),
    ),
    left(say.plan.output, (step) =>
      step.from === null && !step.invalid && !step.partial
        ? say.plan.outputBlank(step.id, localNumber(step.to, lang) ?? step.to)
        : say.plan.outputSay(step.id, fromText(step, view), localNumber(step.to, lang) ?? step.to),
    ),
    left(say.plan.evidence, ({ evidence }) => evidence.join('; ') || '-'),
    left(say.plan.month, (step) => cell(monthOf(written(step)?.due?.raw, say))),
    left(head.person, (step) => written(step)?.person?.raw ?? '-'),
    right(text.head.gain, ({ gain }) => formatMargin(gain, lang)),
    left(say.plan.closes, ({ id }) => closes(id, report, instrument).join('; ') || say.plan.reserve),
  ]);
  return [table(say.plan.steps, shown, [13, 24, 14, 18, 8, 11, 10, 13])];
}

/** Requirements that were not met, are met by the plan, and count this indicator. */
function closes(id: string, { before, after }: PlanReport, instrument: Instrument): string[] {
  const failed = new Set(before.requirements.filter((r) => !r.passed).map((r) => r.id));
  return after.requirements
    .filter((r) => failed.has(r.id) && subjectsOf(instrument, r.id)?.indicators.has(id))
    .map((r) => r.label);
}

/** Of a day as the worksheet has it; anything else stays as it was written. */
function monthOf(due: string | undefined, { months }: LettersMessages): string {
  if (due === undefined) return '-';
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(due) ?? [];
  return year && month ? `${months[Number(month) - 1] ?? month} ${year}` : due;
}
