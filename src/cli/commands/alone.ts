import type { Lang } from '../../diagnostic/lang.js';
import { cliText } from '../../messages/cli.js';
import { commandLine, fileWord, startedAs } from '../../messages/command-line.js';
import { visible } from '../../report/page/visible.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { worksheetNamesIn } from '../nearby.js';
import { startOf } from '../start.js';
import { type Streams, write } from '../streams.js';

/** Names that are shown; of more only how many there are. */
const shown = 200;

/** `lke` without a command: the worksheets that lie here and the one command to run, or how to begin. */
export async function alone({ lang }: { readonly lang: Lang }, streams: Streams): Promise<ExitStatus> {
  const { alone: say } = cliText(lang);
  const names = await worksheetNamesIn(streams.folder);
  const [first] = names;
  const lines =
    first === undefined
      ? [say.none, `  ${commandLine(lang, 'init', ['LKE.xlsx'])}`]
      : [
          say.found(names.length),
          ...names.slice(0, shown).map((name) => `  ${visible(name)}`),
          ...(names.length > shown ? [`  ${say.more(names.length - shown)}`] : []),
          ...(names.length === 1
            ? [say.one, `  ${commandLine(lang, 'score', [fileWord(visible(first))])}`]
            : [say.several, `  ${commandLine(lang, 'batch', ['./'])}`]),
        ];
  const text = `${[...lines, '', say.help].join('\n')}\n`;
  await write(streams.stdout, startedAs(text, startOf(streams.env)));
  return exitStatus.done;
}
