import type { BatchMessages } from '../id/batch.js';
import { counted } from './counted.js';

export const batchEn: BatchMessages = {
  title: 'Recap of worksheets',
  read: (scored, unreadable) =>
    unreadable > 0
      ? `${counted(scored, 'file')} scored, ${unreadable} could not be read (listed below)`
      : `${counted(scored, 'file')} scored`,
  readInto: (scored, unreadable, side) =>
    `${counted(scored, 'file')} scored by the answers of the ${side}${unreadable > 0 ? `, ${unreadable} could not be read` : ''}`,
  byLine: (side, target) => `Scored from the answers of the ${side}; ${target}`,
  targetAll: (predicate) => `measured against ${predicate}`,
  targetOwn: "measured against each unit's own target",
  filtered: (count, filters) => `Filter ${filters}: ${counted(count, 'file')} not shown`,
  leftOut: (temporary, own, other, others) =>
    `Not opened: ${counted(temporary, 'temporary file')}, ${counted(own, 'file')} of lke-zi itself, ${counted(other, 'file')} of other kinds${others && ` (${others})`}`,
  doubles: (count) => `${counted(count, 'other name')} (links) of what was read`,
  ending: (files, ending) =>
    ending === '/'
      ? counted(files, 'empty folder')
      : `${files} ${ending === '' ? 'without an ending' : ending}`,
  moreEndings: (files) => `${files} more`,
  reach: (of, passed, sure, files) =>
    `${of}: ${passed} of ${counted(files, 'file')} ${passed === 1 ? 'reaches' : 'reach'} every minimum; ${sure} of them ${sure === 1 ? 'meets' : 'meet'} the prerequisites too`,
  worst: (requirement, failing) => `most often short: ${requirement} (${counted(failing, 'file')})`,
  gate: (gate, passed, failed) => `${gate}: ${passed} passed, ${failed} failed`,
  unitFiles: (count) =>
    `Unit data or prerequisites of ${counted(count, 'file')} are taken from unit data files.`,
  unitFilesBlank: (count) => `${counted(count, 'unit data file')} still blank.`,
  notice: {
    'same-unit': (items) => `The same unit and year in several files: ${items}`,
    'unit-assumed': (items) =>
      `Without institution or id, and taken for the only unit of that name: ${items}. Write the institution into the file where that is wrong.`,
    'unit-unclear': (items) =>
      `Without institution or id, though several units have that name; joined with none of them: ${items}. Write the institution into the file.`,
    'same-bytes': (items) => `The very same content: ${items}`,
    'year-unknown': (items) =>
      `The year is not known, so these are not ranked among other years: ${items}. Tell it in the list of units, in a unit file, or in the name of the folder.`,
    'unit-file-misnamed': (items) => `A unit data file is not read because of its name; rename it: ${items}`,
    'several-years': (items) => `Several years (${items}); ranked within each year`,
    'several-instruments': (items) =>
      `Several instruments or house rules (${items}); ranked within each instrument`,
    'several-policies': (items) => `Rows were scored under different policies, do not compare them: ${items}`,
    interrupted: (items) => `Stopped before the end (files: ${items})`,
  },
  rankTitle: 'Ranking',
  legend: (weakest) =>
    `yes: met; score: the score meets it, prerequisites not evaluated or answers not complete; prereq.: a prerequisite is not met; short n: n requirements short; ?: some answers are blank or invalid; ${weakest}: points less the minimum, of the weakest requirement, minus is short; E/W: errors/warnings; *: unit or content twice`,
  ofInstrument: (title, id, files) => `${title} (${id}): ${files} file${files === 1 ? '' : 's'}`,
  mismatchedLegend:
    'instrument?: the questions of this worksheet are not those of the instrument; its score means nothing yet',
  elsewhere: (count) =>
    `Areas, completeness, prerequisites and TPI differences of the ${count} files are in --format xlsx=recap.xlsx (or csv, markdown).`,
  areasTitle: 'Scores of the areas',
  stateTitle: 'Completeness, evidence and prerequisites',
  failingTitle: 'Requirements that are short',
  tpiTitle: 'TPI against unit (points, over indicators answered by both)',
  historyTitle: 'History of units',
  historyOf: (unit) => `History of ${unit}`,
  summaryTitle: (year) => `Requirements not met${year}`,
  spreadTitle: (year) => `Spread of scores${year}`,
  cutsTitle: (year) => `Indicators most often cut by the TPI${year}`,
  register: {
    title: 'List of units: what to look at',
    sheet: 'List of units',
    sent: (path, units, sent) =>
      `List of units (${path}): ${sent} of ${counted(units, 'unit')} sent something`,
    rest: (missing, twice, unlisted) =>
      `${missing} sent nothing, ${twice} sent more than one file, ${counted(unlisted, 'file')} not on the list`,
    anyYear:
      'This list has no years: one file of any year counts as sent. Add a column year to see it year by year.',
    onLine: (line, about) => `Line ${line}: ${about}`,
    unread: (files) =>
      `${counted(files, 'file')} unreadable and of nobody known; a unit that seems to have sent nothing may have sent it`,
    state: {
      missing: 'sent nothing',
      twice: 'more than one file',
      unlisted: 'not on the list',
      differs: 'differs from the file',
      list: 'list',
    },
    difference: (path, key, file, list) =>
      `${path}: ${key} is "${file}" in the file, "${list}" in the list; the list is used`,
    what: 'About',
    line: 'Line',
    about: 'Details',
  },
  unreadableTitle: (count) => `Could not be read: ${counted(count, 'file')}`,
  inYear: (year) => `, ${year}`,
  noYear: 'no year',
  noRank: '-',
  more: (count) => `... and ${count} more`,
  verdict: {
    sure: 'yes',
    score: 'score',
    prerequisite: 'prereq.',
    failing: (count) => `short ${count}`,
    mismatched: 'instrument?',
    provisional: '?',
  },
  never: 'never',
  defect: (detail) => `A defect of lke-zi at this file: ${detail}`,
  notLines:
    'This is JSON, not rows. What is merged is the output of --format ndjson=NAME.ndjson; nothing of it is taken.',
  badLine: 'This line is no whole line of a recap. Run the part that makes it again.',
  head: {
    rank: 'No',
    unit: 'Unit',
    institution: 'Institution',
    year: 'Year',
    total: 'Score',
    thinnest: 'Weakest',
    thin: 'Margin',
    findings: 'E/W',
    answered: 'Answered',
    evidence: 'Evidence',
    prerequisites: (predicate) => `Prereq. ${predicate}`,
    difference: 'Sum',
    from: 'From',
    to: 'To',
    trend: 'Trend',
    since: (predicate) => `${predicate} since`,
    requirement: 'Requirement',
    area: 'Area',
    min: 'Min',
    lowerQuartile: 'Q1',
    median: 'Median',
    upperQuartile: 'Q3',
    max: 'Max',
    mean: 'Mean',
    files: 'Files',
    points: 'Points',
    indicator: 'Indicator',
  },
};
