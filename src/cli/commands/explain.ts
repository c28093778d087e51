import { severities } from '../../diagnostic/catalogue.js';
import { diagnose, UserError } from '../../diagnostic/diagnostic.js';
import type { Lang } from '../../diagnostic/lang.js';
import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import { cliText } from '../../messages/cli.js';
import { messagesIn } from '../../messages/messages.js';
import { explain as explainId } from '../../report/explain/build.js';
import { codeView, explainCode } from '../../report/explain/code.js';
import { currentAnswer } from '../../report/explain/current.js';
import type { Explanation, Named } from '../../report/explain/explanation.js';
import { searchInstrument } from '../../report/explain/search.js';
import { explainView } from '../../report/explain/view.js';
import { cell, type Section } from '../../report/page/section.js';
import { loadConfig, withConfig } from '../config.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { chooseInstrument } from '../instrument.js';
import type { CommonOptions } from '../options.js';
import { deliver, outputsOf } from '../outputs.js';
import type { Streams } from '../streams.js';
import { loadWorksheet } from '../worksheet.js';

export interface ExplainOptions extends CommonOptions {
  readonly lang: Lang;
  /** A worksheet whose answer to the indicator is shown as well. */
  readonly in?: string;
}

/** `lke explain ID`, or words to search for: what an id means, what it is worth, and what is asked. */
export async function explain(
  words: readonly string[],
  given: ExplainOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const outputs = outputsOf(given, text);
  const config = await loadConfig(given.config, streams);
  const options = withConfig(given, config);
  const { instrument, wordings } = await chooseInstrument(options.instrument, streams, text, config);
  const asked = words.join(' ');
  const { lang } = options;
  const code = explainCode(asked, lang);
  if (code) {
    const sections = codeView(code, lang);
    await deliver(outputs, (name, context) => render(name, sections, code, context), options, streams, text);
    return exitStatus.done;
  }
  const known = explainId(instrument, await wordings(), asked, lang);
  const found = known ? [] : searchInstrument(instrument, await wordings(), asked, lang);
  const [only] = found;
  const explanation =
    known ?? (found.length === 1 && only ? explainId(instrument, await wordings(), only.id, lang) : null);
  if (!explanation && found.length === 0) throw nothingFound(instrument, asked);
  const complete = explanation && (await withCurrent(explanation, instrument, options, streams));
  const sections = complete ? explainView(complete, messagesIn(lang).text, lang) : [hits(found, asked, lang)];
  const plain = complete ?? { kind: 'search', words: asked, found };
  await deliver(outputs, (name, context) => render(name, sections, plain, context), options, streams, text);
  return exitStatus.done;
}

type RenderContext = Parameters<Parameters<typeof deliver>[1]>[1];

async function render(
  name: string,
  sections: Section[],
  plain: object,
  context: RenderContext,
): Promise<string> {
  if (name === 'json') return `${JSON.stringify({ version: 1, ...plain }, null, 2)}\n`;
  if (name === 'markdown') return (await import('../../format/markdown.js')).sectionsMarkdown(sections);
  return (await import('../../format/text.js')).sectionsText(sections, context);
}

async function withCurrent(
  explanation: Explanation,
  instrument: Instrument,
  options: ExplainOptions,
  streams: Streams,
): Promise<Explanation> {
  if (options.in === undefined || explanation.kind !== 'indicator') return explanation;
  const indicator = instrument.nodes.get(explanation.id);
  if (indicator?.kind !== 'indicator') return explanation;
  const { worksheet } = await loadWorksheet(options.in, options, instrument, streams);
  return { ...explanation, current: currentAnswer(instrument, indicator, worksheet, options) };
}

function hits(found: readonly Named[], asked: string, lang: Lang): Section {
  const { text } = messagesIn(lang);
  const rows = found.map(({ id, label }) => [cell(id, 'strong'), cell(label)]);
  const columns = [
    { head: 'ID', align: 'left' as const },
    { head: text.head.node, align: 'left' as const, shrinks: true },
  ];
  return { title: text.explain.found(asked, found.length), lines: [], table: { columns, rows } };
}

function nothingFound(instrument: Instrument, asked: string): UserError {
  const ids = [
    ...instrument.nodes.keys(),
    ...instrument.requirements.map((r) => r.id),
    ...instrument.prerequisites.map((p) => p.id),
    ...Object.keys(severities),
  ];
  return new UserError([
    diagnose('nothing-found', null, { words: asked, suggestion: suggest(asked, ids) ?? '' }),
  ]);
}
