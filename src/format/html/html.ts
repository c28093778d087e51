import type { Lang } from '../../diagnostic/lang.js';
import { messagesIn } from '../../messages/messages.js';
import type { Section } from '../../report/page/section.js';
import type { Write } from '../formatter.js';
import { sectionHtml } from './section.js';
import { style, styleHash } from './style.js';
import { html } from './text.js';

/** One file that needs nothing else: no script, no request; the same sections as the text. */
export const writeHtml: Write<'sections'> = async ({ sections, lang }) =>
  pageHtml(await sections({ width: null, drawn: true }), lang);

function* pageHtml(sections: readonly Section[], lang: Lang): Generator<string> {
  const [first] = sections;
  const { paper } = messagesIn(lang).text;
  yield headHtml(first?.title ?? first?.lines[0]?.text ?? '', lang);
  const titles = sections.map(({ title }) => title);
  for (const [index, section] of sections.entries())
    yield* sectionHtml(section, index, paper, titles.indexOf(section.title) === index);
  yield '</main>\n</body>\n</html>\n';
}

/** The policy forbids whatever is not in the file, should anything ever get into it that should not. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const headHtml = (title: string, lang: Lang): string => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
