import { lineExcerpt, rowExcerpt } from '../check/excerpt.js';
import { judgeWorksheet, type Terms } from '../check/judgement.js';
import { templateChecks } from '../check/rules.js';
import { UserError } from '../diagnostic/diagnostic.js';
import { buildCheckedFile, type Excerpt } from '../report/check/check-report.js';
import type { LeftOutTally } from '../report/shared/left-out.js';
import { isOwnContent } from '../report/shared/own-content.js';
import { unquoted } from '../report/shared/quoted.js';
import { Content } from '../source/content.js';
import { knownIn, type UsedBaseline } from './baseline.js';
import { baselineAsked, type Checked, type CheckOptions } from './check-policy.js';
import { checkedBy } from './checked-terms.js';
import { describeFailure, nameOf } from './failure.js';
import { readInput } from './files.js';
import { causeOf } from './inputs/cause.js';
import type { Expansion } from './inputs/expansion.js';
import { realOf } from './inputs/met.js';
import { type OpenedFile, type Opening, openContent } from './opening.js';
import { termsAsked } from './terms.js';
import { makerIn } from './version.js';
import { fullName } from './workplace.js';

/** What every file is judged by. */
export interface House {
  readonly terms: Terms;
  readonly maxWarnings: number | null;
  readonly baseline: UsedBaseline | null;
  /** What is not looked for: codes, or `evidence` for all of them. */
  readonly off: readonly string[];
}

export async function houseOf(opening: Opening<CheckOptions>): Promise<House> {
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
  const silent = [...asked.severities].flatMap(([code, choice]) => (choice === 'off' ? [code] : []));
  const off = [...(asked.evidence === 'off' && !options.template ? ['evidence'] : []), ...silent];
  return { terms, maxWarnings: asked.maxWarnings, baseline, off };
}

/** Files that the command line names for another purpose. */
export const ownFiles = ({ options, config }: Opening<CheckOptions>): string[] =>
  [config?.path, options.unit, options.baseline, options.writeBaseline, ...options.instrument].flatMap(
    (name) => name ?? [],
  );

/** What files are checked with, and where those go that this tool wrote itself. */
type Checking = Opening<CheckOptions> & { readonly leftOut: LeftOutTally };

/** Every file, one after the other; what goes wrong with one does not stop the others. */
export async function checkFiles(inputs: Expansion, house: House, checking: Checking): Promise<Checked[]> {
  const checked: Checked[] = [];
  checking.leftOut.addAll(inputs.leftOut);
  for (const file of inputs.files) {
    const one = await checkFile(file, inputs, house, checking);
    if (one) checked.push(one);
    else {
      checking.leftOut.add(file, 'own');
      // a report of last time may be written anew
      checking.streams.inputs.delete(await realOf(fullName(file, checking.streams)));
    }
  }
  return checked;
}

/** One file; null for one that this tool wrote, unless somebody asks what it is. */
async function checkFile(
  file: string,
  { refused, named, missing }: Expansion,
  { terms, baseline }: House,
  opening: Opening<CheckOptions>,
): Promise<Checked | null> {
  const { options, streams } = opening;
  try {
    const known = refused.get(file);
    if (known) throw new UserError([known]);
    const content = new Content(await readInput(file, options.stdinName, streams));
    const opened = await openContent(content, file, opening, options);
    const { instrument, worksheet, source } = opened;
    const accepts = baseline && { accepts: knownIn(baseline, source.path, streams) };
    const judgement = judgeWorksheet(instrument, worksheet, { ...terms, ...accepts });
    const findings = { instrument, worksheet, source, judgement };
    return {
      judgement,
      findings,
      shown: buildCheckedFile(
        findings,
        options.withoutNotes ? null : excerptOf(opened),
        makerIn(options.lang),
      ),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const cause = causeOf(error, file, missing);
    if (!named.has(file) && isOwnContent(cause.diagnostics[0])) return null;
    return failed(cause, file, options);
  }
}

const excerptOf = ({ worksheet: { book, format }, content }: OpenedFile): Excerpt => {
  if (book) return rowExcerpt(book);
  return format === 'xlsx' ? () => null : lineExcerpt(content.text);
};

/** A file that could not be read, with the reason. */
export const failed = (error: UserError, file: string, options: CheckOptions): Checked => ({
  judgement: null,
  findings: null,
  shown: describeFailure(options.withoutNotes ? withoutQuotes(error) : error, nameOf(file, options), options),
});

function withoutQuotes({ diagnostics: [first, ...more] }: UserError): UserError {
  return new UserError([unquoted(first), ...more.map(unquoted)]);
}
