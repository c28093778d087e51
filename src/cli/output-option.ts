import { type Command, Option } from 'commander';
import { endings, type FormatName } from '../format/index.js';
import type { CliText } from '../messages/id/cli.js';
import type { FormatChoice } from './format-choice.js';
import { formatMeant } from './format-meant.js';
import { UsageError } from './usage-error.js';

/** Adds `-o FILE` to a command of reports: a format that has no file yet goes there, else the one that its name ends like. */
export function addOutputOption(command: Command, formats: readonly FormatName[], text: CliText): Command {
  return command
    .addOption(new Option('-o, --output <file>', text.options.reportOutput))
    .hook('preAction', () => {
      const { output, format }: { output?: string; format: readonly FormatChoice[] } = command.opts();
      if (output === undefined || output === '-') return;
      command.setOptionValueWithSource('format', withOutput(output, format, { formats, text }), 'cli');
    });
}

function withOutput(
  file: string,
  asked: readonly FormatChoice[],
  { formats, text }: { readonly formats: readonly FormatName[]; readonly text: CliText },
): FormatChoice[] {
  const bare = asked.findIndex((choice) => choice.file === null);
  if (bare >= 0) return asked.map((choice, i) => (i === bare ? { ...choice, file } : choice));
  const known = [...endings].filter(([, format]) => formats.includes(format));
  const [, name] = known.find(([ending]) => file.toLowerCase().endsWith(ending)) ?? [];
  if (name === undefined) {
    const meant = nameMeant(file, formats);
    const list = known.map(([ending]) => ending).join(', ');
    throw new UsageError(
      `${text.errors.outputFormat(file, list)}${meant === '' ? '' : text.errors.meant(meant)}`,
    );
  }
  return [...asked, { name, file }];
}

/** The name with the ending of the format that its own ending stands for; '' for none. */
function nameMeant(file: string, formats: readonly FormatName[]): string {
  const [, stem = '', ending = ''] = /^(.+)\.([A-Za-z]{1,8})$/.exec(file) ?? [];
  const meant = formatMeant(ending, formats);
  const [right] = [...endings].find(([, format]) => format === meant) ?? [];
  return right === undefined ? '' : `${stem}${right}`;
}
