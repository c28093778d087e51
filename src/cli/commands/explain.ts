import { severities } from '../../diagnostic/catalogue.js';
import { diagnose, UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { Document, PartsOf } from '../../report/document.js';
import { explainCode } from '../../report/explain/code.js';
import { currentAnswer } from '../../report/explain/current.js';
import { type Explained, explainDocument } from '../../report/explain/explain-document.js';
import { explain as explainId } from '../../report/explain/explain-report.js';
import type { Explanation } from '../../report/explain/explanation.js';
import { searchInstrument } from '../../report/explain/search.js';
import { withoutNotes } from '../../report/shared/without-notes.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, tellFailure } from '../failure.js';
import { knownAs } from '../instrument.js';
import { type OpenedFile, type Opening, open, openFile } from '../opening.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';

export interface ExplainOptions extends CommonOptions<'explain'> {
  readonly lang: Lang;
  /** A worksheet whose answer to the indicator is shown as well. */
  readonly in?: string;
  readonly withoutNotes: boolean;
}

/** `lke explain ID`, or words to search for: what an id means, what it is worth, and what is asked. */
export async function explain(
  words: readonly string[],
  given: ExplainOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const outputs = outputsOf(given, streams);
  const asked = words.join(' ');
  let document: Document<PartsOf<'explain'>>;
  try {
    document = explainDocument(await explained(asked, given, streams), given.lang);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ origin }] = error.diagnostics;
    const files = given.in === undefined ? [] : [given.in];
    const failure = describeFailure(error, origin?.path ?? asked, given);
    return tellFailure(failure, { files, outputs, options: given, streams });
  }
  await deliver(document, outputs, given, streams);
  return exitStatus.done;
}

/** The id, code or words that were asked for. @throws UserError when there is nothing of that kind. */
async function explained(asked: string, given: ExplainOptions, streams: Streams): Promise<Explained> {
  const opening = await open(given, streams);
  const { lang } = given;
  const code = explainCode(asked, lang);
  if (code) return code;
  const opened = await fileAsked(opening);
  const { all } = opening.known;
  const instruments = opened ? [knownAs(opening.known, opened.instrument.id)] : all;
  for (const { instrument, wordings } of instruments) {
    const words = await wordings();
    const known = explainId(instrument, words, asked, lang);
    const found = known ? [] : searchInstrument(instrument, words, asked, lang);
    const [only] = found;
    const explanation =
      known ?? (found.length === 1 && only ? explainId(instrument, words, only.id, lang) : null);
    if (explanation) return opened ? withCurrent(explanation, opened, opening.options) : explanation;
    if (found.length > 0) return { kind: 'search', words: asked, found };
  }
  throw nothingFound(
    instruments.map(({ instrument }) => instrument),
    asked,
  );
}

/** The worksheet of `--in`. */
const fileAsked = (opening: Opening<ExplainOptions>): Promise<OpenedFile> | null => {
  const { options } = opening;
  return options.in === undefined ? null : openFile(options.in, opening, options);
};

function withCurrent(
  explanation: Explanation,
  { instrument, worksheet }: OpenedFile,
  options: ExplainOptions,
): Explanation {
  const indicator = instrument.nodes.get(explanation.id);
  if (explanation.kind !== 'indicator' || indicator?.kind !== 'indicator') return explanation;
  const current = currentAnswer(instrument, indicator, worksheet, options);
  return { ...explanation, current: options.withoutNotes ? withoutNotes(current) : current };
}

function nothingFound(instruments: readonly Instrument[], asked: string): UserError {
  const ids = [
    ...instruments.flatMap(({ nodes, requirements, prerequisites }) => [
      ...nodes.keys(),
      ...[...requirements, ...prerequisites].map(({ id }) => id),
    ]),
    ...Object.keys(severities),
  ];
  return new UserError([
    diagnose('nothing-found', null, { words: asked, suggestion: suggest(asked, ids) ?? '' }),
  ]);
}
