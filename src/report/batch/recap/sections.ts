import type { Lang } from '../../../diagnostic/lang.js';
import { cell, lines, type Page, type Section } from '../../page/section.js';
import { disclaimer } from '../../shared/provenance.js';
import type { BatchResult } from '../batch-schema.js';
import { areaSection, tpiSection } from './areas.js';
import { headline, noticeLines } from './headline.js';
import { heatSection } from './heat.js';
import { historySections } from './history.js';
import { unreadableSection } from './notes.js';
import { rankSection } from './rank.js';
import { registerSection } from './register.js';
import { failingSection } from './requirements.js';
import { stateSection } from './state.js';
import { summarySections } from './summary.js';
import { judgedRows, type RecapView, recapView } from './view.js';

/** With more files than this, a person looks up the rest of a unit in a file. */
const fewFiles = 40;

/** What a recap shows, in the order an inspectorate reads it. */
export function recapSections(
  result: BatchResult,
  page: Page,
  asked: { readonly lang: Lang; readonly detail: boolean },
): Section[] {
  const view = recapView(result, page, asked);
  const said = [
    ...byInstrument(view, instrumentSections),
    ...(result.instruments ? historySections(view) : []),
    ...(view.drawn ? [lines(null, ...noticeLines(view))] : []),
    unreadableSection(view),
    registerSection(view),
    disclaimer(view.result, view),
  ];
  return [headline(view), ...said.filter((section) => section.table !== null || section.lines.length > 0)];
}

/** Of one instrument: what is scored by different rules is not compared. */
const instrumentSections = (view: RecapView): Section[] => [
  rankSection(view),
  view.drawn ? heatSection(view) : failingSection(view),
  ...unitSections(view),
  ...historySections(view),
  ...summarySections(view),
];

/** Areas, completeness and TPI, unit by unit. */
function unitSections(view: RecapView): Section[] {
  const count = judgedRows(view).length;
  if (count > fewFiles && !view.inFull) return [lines(null, cell(view.text.batch.elsewhere(count)))];
  return [areaSection(view), stateSection(view), tpiSection(view)];
}

/** A recap of the files of each instrument by itself, under the instrument's name; the same recap where there is one. */
function byInstrument(view: RecapView, sectionsOf: (view: RecapView) => Section[]): Section[] {
  const { instruments, ...result } = view.result;
  const { text } = view;
  if (!instruments) return sectionsOf(view);
  return instruments.flatMap((instrument) => {
    const rows = result.rows.filter((row) => row.instrument?.id === instrument.id);
    const summary = result.summary.filter((group) => group.instrument === instrument.id);
    // a unit's years may be of several instruments
    const own = { ...result, instrument, rows, summary, history: [] };
    const title = text.batch.ofInstrument(instrument.title, instrument.id, rows.length);
    return [lines(title, cell(instrument.regulation, 'muted')), ...sectionsOf({ ...view, result: own })];
  });
}
