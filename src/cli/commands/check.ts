import { refuse, UserError } from '../../diagnostic/diagnostic.js';
import { mostFindings } from '../../format/index.js';
import { cliText } from '../../messages/cli.js';
import { checkDocument } from '../../report/check/check-document.js';
import { buildCheckResult } from '../../report/check/check-report.js';
import type { Opened } from '../../report/check/evidence-paper.js';
import { wordsAgain } from '../../report/shared/again.js';
import { LeftOutTally } from '../../report/shared/left-out.js';
import { saveBaseline } from '../baseline.js';
import { checkFiles, failed, houseOf, ownFiles } from '../check-files.js';
import { type Checked, type CheckOptions, checkReviewUse, statusOf, warningsIn } from '../check-policy.js';
import { fromRepository, writeStepSummary } from '../ci.js';
import type { ExitStatus } from '../exit-status.js';
import { filesAsked } from '../inputs/asked.js';
import { type Known, knownAs } from '../instrument.js';
import { open } from '../opening.js';
import { deliver, outputsOf } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { refuseUnwritten } from '../system-error.js';
import { toolVersion } from '../version.js';

/** `lke check PATH…`: every problem of worksheets or templates, at its place. */
export async function check(
  paths: readonly string[],
  given: CheckOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, streams, 'check');
  if (given.review) checkReviewUse(given, outputs);
  const asked = paths.length > 0 ? paths : [given.filesFrom ?? ''];
  const leftOut = new LeftOutTally();
  let checked: Checked[];
  let known: Known | null = null;
  let most: number | null = null;
  let off: readonly string[] = [];
  try {
    const opening = await open(given, streams);
    const { options } = opening;
    known = opening.known;
    const house = await houseOf(opening);
    most = house.maxWarnings;
    off = house.off;
    const wanted = { own: ownFiles(opening), merging: false };
    const inputs = await filesAsked(paths, options.filesFrom, wanted, streams);
    checked = inputs ? await checkFiles(inputs, house, { ...opening, leftOut }) : [];
    if (checked.length === 0)
      refuse('no-worksheets', { path: asked[0] ?? '' }, { what: 'folder', found: '' });
    if (options.writeBaseline !== undefined) {
      const found = checked.flatMap(({ judgement, shown }) =>
        judgement ? [[shown.source.path, [...judgement.diagnostics, ...judgement.accepted]] as const] : [],
      );
      await saveBaseline({
        name: options.writeBaseline,
        files: found,
        used: house.baseline,
        options,
        streams,
      });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    checked = asked.map((file) => failed(error, file, given));
  }
  const shown = checked.map((file) => file.shown);
  const { lang, detail, review, withoutNotes } = given;
  const about = {
    detail,
    review,
    againFor: (path: string) =>
      wordsAgain(path === given.stdinName && paths.includes('-') ? '-' : path, given),
    withoutNotes,
    date: given.date ?? null,
    unsaidOf: (path: string) => {
      const judged = checked.find((file) => file.shown.source.path === path)?.judgement;
      return judged ? { accepted: judged.accepted.length, off } : null;
    },
    opened: () => withWordings(checked, known),
    fromRepository: await fromRepository(streams),
  };
  const found = buildCheckResult(shown, leftOut.all, toolVersion);
  const judged = checked.flatMap(({ findings }) => findings ?? []);
  const result = review
    ? (await import('../../report/check/review/review-report.js')).withReviews(found, judged, lang)
    : found;
  const document = checkDocument(result, lang, about);
  const isAnnotated = outputs.some(({ name }) => name === 'github');
  const summary = isAnnotated ? await writeStepSummary(document, streams) : null;
  await deliver(
    summary?.isTold ? checkDocument(result, lang, { ...about, restIn: 'summary' }) : document,
    outputs,
    given,
    streams,
  );
  if (summary?.failure) refuseUnwritten(summary.failure, streams.env.GITHUB_STEP_SUMMARY ?? '');
  const results = shown.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const taken = Math.min(...outputs.map(({ name }) => mostFindings[name] ?? Number.POSITIVE_INFINITY));
  if (results > taken) await say(streams, text.tooManyResults(results, taken));
  const warnings = warningsIn(checked);
  if (most !== null && warnings > most && !given.quiet) {
    await say(streams, text.tooManyWarnings(warnings, most));
  }
  return statusOf(checked, most);
}
/** Files that could be read, each with the words of its instrument. */
const withWordings = (checked: readonly Checked[], known: Known | null): Promise<Opened[]> =>
  Promise.all(
    checked.flatMap(({ findings }) =>
      findings && known
        ? [
            knownAs(known, findings.instrument.id)
              .wordings()
              .then((wordings) => ({ findings, wordings })),
          ]
        : [],
    ),
  );
