import { type Cell, cell, lines, type Page, type Section } from '../page/section.js';
import type { View, Words } from '../page/view.js';
import { countsText, type FileFindings } from '../shared/file-findings.js';
import { leftOutLines } from '../shared/left-out-words.js';
import { disclaimer, titleFor, whoText } from '../shared/provenance.js';
import { provenanceOf } from '../shared/provenance-section.js';
import { quotes } from '../shared/quoted.js';
import { filesForPeople } from '../shared/stale-results.js';
import type { CheckResult } from './check-schema.js';
import { fileList } from './file-list.js';
import { fileTables } from './file-tables.js';
import { filesOf, type UnsaidOf } from './files.js';
import { type BlankPoints, type Titled, toDo } from './short-groups.js';
import { shortList } from './short-list.js';

/**
 * Every finding of every file, for people: at a terminal one by one with the text it is about, then what they come to;
 * on a page in one table a file below that.
 */
export function checkSections(result: CheckResult, page: Page, view: View, unsaidOf?: UnsaidOf): Section[] {
  const { width } = page;
  const files = filesForPeople(filesOf(result, view, unsaidOf), view.text);
  const summary = checkSummary(result, files, view);
  const shown =
    width === null
      ? [
          lines(pageTitle(view.text.check.title, result, view), ...summary),
          ...fileTables(files, page, view, view.drawn ? titlesOf(toDoOf(result, files, view)) : []),
          ...checkProvenance(result, view),
        ]
      : [
          ...files.flatMap((file, i) =>
            view.detail
              ? fileList(file, width, view)
              : shortList({ file, width, blankPoints: blankPoints(result.files[i]) }, view),
          ),
          lines(null, ...summary),
        ];
  // where nothing was calculated there is nobody's calculation
  const report = result.files.find((file) => 'instrument' in file);
  return [...shown, ...(report ? [disclaimer(report, view)] : [])];
}

/** Whose worksheet a file is; of one that could not be read, its name. */
export const whoseFile = (file: CheckResult['files'][number], view: View): string =>
  'unit' in file ? whoText(file.unit, view) : file.source.path;

export const pageTitle = (title: string, { files }: CheckResult, view: View): string =>
  titleFor(
    title,
    files.map((file) => whoseFile(file, view)),
    view,
  );

/** What to do about each file, a group each. */
export const toDoOf = (result: CheckResult, files: readonly FileFindings[], view: View): Titled[][] =>
  files.map((file, i) => toDo(file, blankPoints(result.files[i]), view));

const titlesOf = (all: readonly (readonly Titled[])[]): string[][] =>
  all.map((groups) => groups.map(({ title }) => title));

/** What it comes to, what was not looked at, and what a page of its own carries. */
export function checkSummary(result: CheckResult, files: readonly FileFindings[], view: View): Cell[] {
  const { text } = view;
  return [
    cell(summaryText(files, view), 'strong'),
    ...(result.leftOut ? leftOutLines(result.leftOut, text).map((line) => cell(line)) : []),
    ...(view.drawn && files.some(({ findings }) => findings.some(quotes))
      ? [cell(text.paper.privacy, 'muted')]
      : []),
  ];
}

/** Where a page stands by itself: what was checked, with what. */
export function checkProvenance({ tool, files }: CheckResult, view: View): Section[] {
  const read = files.flatMap((file) => ('failure' in file ? [] : [file]));
  if (!view.drawn || read.length === 0) return [];
  const sources = read.map(({ source: { path, sha256 }, instrument, policy }, i) => ({
    path,
    sha256,
    instrument,
    policy,
    ...(read.length > 1 && { name: String(i + 1) }),
  }));
  return [provenanceOf(tool, sources, view)];
}

/** What stands in place of findings that went into files: how many, and every gate that is not passed. */
export function checkBrief(result: CheckResult, view: View): Cell[] {
  const files = filesForPeople(filesOf(result, view), view.text);
  const failed = files.flatMap(({ path, gates }) =>
    gates.filter(({ passed }) => !passed).map(({ text }) => `${path}: ${text}`),
  );
  return [cell(summaryText(files, view), 'strong'), ...failed.slice(0, 5).map((text) => cell(text, 'bad'))];
}

/** Points that blanks of the deciding side leave; null where nothing was scored. */
function blankPoints(file: CheckResult['files'][number] | undefined): BlankPoints | null {
  if (!file || 'failure' in file) return null;
  const decides = file.assessments.find((a) => a.by === file.policy.by);
  return decides ? { points: decides.unansweredPoints, mistyped: decides.mistypedPoints ?? 0 } : null;
}

/** How many files, how many findings, how many could not be checked. */
function summaryText(files: readonly FileFindings[], { text }: Words): string {
  if (files.length === 0) return text.check.noFiles;
  const findings = files.flatMap((file) => file.findings);
  const unreadable = files.filter((file) => !file.checked).length;
  return text.check.summary(files.length, countsText(findings, text), unreadable);
}
