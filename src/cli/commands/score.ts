import { judgeWorksheet } from '../../check/judgement.js';
import { UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { needs } from '../../format/index.js';
import type { Document, PartsOf } from '../../report/document.js';
import { wordsAgain } from '../../report/shared/again.js';
import type { ExitStatus } from '../exit-status.js';
import { describeFailure, nameOf, tellFailure } from '../failure.js';
import { knownAs } from '../instrument.js';
import { type Judged, judgedDocument } from '../judged-document.js';
import { type OpenedFile, type Opening, open, openFile } from '../opening.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';
import { termsAsked } from '../terms.js';
import type { Supposed } from '../what-if.js';

export interface ScoreOptions extends CommonOptions<'score'> {
  readonly lang: Lang;
  readonly detail: boolean;
  readonly withoutNotes: boolean;
  readonly gate: readonly string[];
  /** Answers supposed: `ID=ANSWER`. */
  readonly set: readonly string[];
  readonly setFile?: string;
}

/** `lke score FILE`: the main job, from bytes to verdict to every format asked for. */
export async function score(file: string, given: ScoreOptions, streams: Streams): Promise<ExitStatus> {
  const outputs = outputsOf(given, streams, 'score');
  let findings: Judged;
  let document: Document<PartsOf<'score'>>;
  try {
    findings = await findingsOf(file, await open(given, streams));
    const asPaper = outputs.some(({ name }) => needs(name, 'paper'));
    document = await judgedDocument(findings, { ...given, again: wordsAgain(file, given), asPaper });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = describeFailure(error, nameOf(file, given), given);
    return tellFailure(failure, { files: [file], outputs, options: given, streams });
  }
  await deliver(document, outputs, given, streams);
  return findings.judgement.status;
}

async function findingsOf(file: string, opening: Opening<ScoreOptions>): Promise<Judged> {
  const { policy, fileChooses, gates, minimums } = await termsAsked(opening);
  const opened = await openFile(file, opening, opening.options);
  const { instrument, source } = opened;
  const { worksheet, whatIf } = await supposed(opened, opening);
  const judgement = judgeWorksheet(instrument, worksheet, { policy, fileChooses, gates, minimums });
  const { wordings } = knownAs(opening.known, instrument.id);
  return { instrument, worksheet, source, judgement, wordings, ...(whatIf && { whatIf }) };
}

/** The worksheet with `--set` and `--set-file`; how to read those is loaded only where they are used. */
async function supposed(opened: OpenedFile, opening: Opening<ScoreOptions>): Promise<Supposed> {
  const { set, setFile } = opening.options;
  if (set.length === 0 && setFile === undefined) return opened;
  return (await import('../what-if.js')).suppose(opened, opening);
}
