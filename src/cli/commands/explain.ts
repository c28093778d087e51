import { severities } from '../../diagnostic/catalogue.js';
import { diagnose, UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import type { Document, PartsOf } from '../../report/document.js';
import { explainAsked, nearestId, unknownAmong } from '../../report/explain/ask.js';
import { currentAnswer } from '../../report/explain/current.js';
import { explainDocument } from '../../report/explain/explain-document.js';
import type { Explained, Explanation } from '../../report/explain/explain-schema.js';
import { explainList } from '../../report/explain/list.js';
import { wordsAgain } from '../../report/shared/again.js';
import { withoutNotes } from '../../report/shared/without-notes.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { describeFailure, nameOf, tellFailure } from '../failure.js';
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
  /** Everything that words are found in; where nothing is asked for, every id. */
  readonly all: boolean;
}

/** `lke explain ID …`, or words to search for: what it means, what it is worth, what is asked. Alone, what can be asked for. */
export async function explain(
  asks: readonly string[],
  given: ExplainOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const words = asks.filter((word) => word.trim() !== '');
  const outputs = outputsOf(given, streams, 'explain');
  const asked = words.join(' ');
  let document: Document<PartsOf<'explain'>>;
  try {
    const again = wordsAgain(given.in ?? 'LKE.xlsx', given);
    document = explainDocument(await explained(words, given, streams), { ...given, again });
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

/** What is known of what was asked for. @throws UserError when that is nothing. */
async function explained(
  words: readonly string[],
  given: ExplainOptions,
  streams: Streams,
): Promise<Explained> {
  const opening = await open(given, streams);
  const { lang } = given;
  const { all, asked } = opening.known;
  if (words.length === 0) return explainList(all[0].instrument, lang, given.all);
  const opened = await fileAsked(opening);
  // where instruments are named, another one's answer would be none
  const named = asked.size === 0 ? all : all.filter(({ instrument }) => asked.has(instrument.id));
  const instruments = opened ? [knownAs(opening.known, opened.instrument.id)] : named;
  const known = await Promise.all(
    instruments.map(async ({ instrument, wordings }) => ({ instrument, wordings: await wordings() })),
  );
  const own = opened && {
    path: nameOf(given.in ?? '', given),
    worksheet: opened.worksheet,
    with: <E extends Explanation>(explanation: E) => withCurrent(explanation, opened, opening.options),
  };
  const asking = { known, lang, own };
  const found = explainAsked(words, asking);
  if (found) return found;
  const unknown = unknownAmong(words, asking);
  const suggestion = nearestId(unknown.words, asking, Object.keys(severities)) ?? '';
  throw new UserError([diagnose('nothing-found', null, { ...unknown, suggestion })]);
}

/** The worksheet of `--in`. */
const fileAsked = (opening: Opening<ExplainOptions>): Promise<OpenedFile> | null => {
  const { options } = opening;
  return options.in === undefined ? null : openFile(options.in, opening, options);
};

function withCurrent<E extends Explanation>(
  explanation: E,
  { instrument, worksheet }: OpenedFile,
  options: ExplainOptions,
): E {
  const indicator = instrument.nodes.get(explanation.id);
  if (explanation.kind !== 'indicator' || indicator?.kind !== 'indicator') return explanation;
  const current = currentAnswer(instrument, indicator, worksheet, options);
  return { ...explanation, current: options.withoutNotes ? withoutNotes(current) : current };
}
