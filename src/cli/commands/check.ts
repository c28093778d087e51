import { lineExcerpt, rowExcerpt } from '../../check/excerpt.js';
import { judgeWorksheet, type Terms } from '../../check/judgement.js';
import { templateChecks } from '../../check/rules.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import { cliText } from '../../messages/cli.js';
import { checkDocument } from '../../report/check/check-document.js';
import { buildCheckedFile, buildCheckResult, type Excerpt } from '../../report/check/check-report.js';
import type { Opened } from '../../report/check/evidence-paper.js';
import type { Document, PartsOf } from '../../report/document.js';
import { knownIn, saveBaseline, type UsedBaseline } from '../baseline.js';
import { baselineAsked, type Checked, type CheckOptions, statusOf, warningsIn } from '../check-policy.js';
import { checkedBy } from '../checked-terms.js';
import type { ExitStatus } from '../exit-status.js';
import { describeFailure, nameOf } from '../failure.js';
import { type Known, knownAs } from '../instrument.js';
import { type OpenedFile, type Opening, open, openFile } from '../opening.js';
import { deliver, outputsOf } from '../outputs.js';
import { say } from '../say.js';
import type { Streams } from '../streams.js';
import { refuseUnwritten } from '../system-error.js';
import { termsAsked } from '../terms.js';
import { makerIn, toolVersion } from '../version.js';
import { fullName } from '../workplace.js';

/** `lke check FILE…`: every problem of worksheets or templates, at its place. */
export async function check(
  files: readonly string[],
  given: CheckOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, streams);
  let checked: Checked[];
  let known: Known | null = null;
  let most: number | null = null;
  try {
    const opening = await open(given, streams);
    const { options } = opening;
    known = opening.known;
    const house = await houseOf(opening);
    most = house.maxWarnings;
    checked = [];
    for (const file of files) checked.push(await checkFile(file, house, opening));
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
    checked = files.map((file) => failed(error, file, given));
  }
  const shown = checked.map((file) => file.shown);
  const document = checkDocument(buildCheckResult(shown, toolVersion), given.lang, {
    detail: given.detail,
    date: given.date ?? null,
    opened: () => withWordings(checked, known),
  });
  await deliver(document, outputs, given, streams);
  if (outputs.some(({ name }) => name === 'github')) await writeStepSummary(document, streams);
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

/** What every file is judged by. */
interface House {
  readonly terms: Terms;
  readonly maxWarnings: number | null;
  readonly baseline: UsedBaseline | null;
}

async function houseOf(opening: Opening<CheckOptions>): Promise<House> {
  const { options, config, streams } = opening;
  const asked = await termsAsked(opening);
  const terms: Terms = options.template
    ? {
        policy: asked.policy,
        fileChooses: asked.fileChooses,
        severities: asked.severities,
        checks: templateChecks,
      }
    : checkedBy(asked);
  const baseline = await baselineAsked(options, config, streams);
  return { terms, maxWarnings: asked.maxWarnings, baseline };
}

async function checkFile(
  file: string,
  { terms, baseline }: House,
  opening: Opening<CheckOptions>,
): Promise<Checked> {
  const { options, streams } = opening;
  try {
    const opened = await openFile(file, opening, options);
    const { instrument, worksheet, source } = opened;
    const accepts = baseline && { accepts: knownIn(baseline, source.path, streams) };
    const judgement = judgeWorksheet(instrument, worksheet, { ...terms, ...accepts });
    const findings = { instrument, worksheet, source, judgement };
    return {
      judgement,
      findings,
      shown: buildCheckedFile(findings, excerptOf(opened), makerIn(options.lang)),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failed(error, file, options);
  }
}

const excerptOf = ({ worksheet: { book, format }, content }: OpenedFile): Excerpt => {
  if (book) return rowExcerpt(book);
  return format === 'xlsx' ? () => null : lineExcerpt(content.text);
};

const failed = (error: UserError, file: string, options: CheckOptions): Checked => ({
  judgement: null,
  findings: null,
  shown: describeFailure(error, nameOf(file, options), options),
});

/** GitHub shows this below the job; it is the only place with room for every finding. */
async function writeStepSummary(document: Document<PartsOf<'check'>>, streams: Streams): Promise<void> {
  const file = streams.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { stepSummary } = await import('../../format/github.js');
  const { appendFile } = await import('node:fs/promises');
  await appendFile(fullName(file, streams), await stepSummary(document)).catch((error) =>
    refuseUnwritten(error, file),
  );
}
