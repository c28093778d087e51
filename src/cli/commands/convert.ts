import { statusOf } from '../../check/judgement.js';
import type { Target } from '../../diagnostic/codes/convert.js';
import { cliText } from '../../messages/cli.js';
import type { CliText } from '../../messages/id/cli.js';
import { visible } from '../../report/page/visible.js';
import { convert as convertWorksheet } from '../../write/convert.js';
import type { Converted } from '../../write/converted.js';
import { answeredText } from '../answered.js';
import { fileChooses } from '../config.js';
import type { ConvertOptions } from '../convert-options.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { refuseInput, writeOutput } from '../files.js';
import { knownAs } from '../instrument.js';
import { type OpenedFile, type Opening, open, openFile } from '../opening.js';
import { describeProblems } from '../problems.js';
import { type Streams, write } from '../streams.js';
import { tellUnitFile } from '../unit-files.js';
import { UsageError } from '../usage-error.js';
import { toolVersion } from '../version.js';

const endings: readonly (readonly [ending: string, target: Target])[] = [
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.xlsx', 'xlsx'],
  ['.json', 'portalrb'],
];

/** `lke convert IN OUT`: a worksheet in another form; what that cannot hold is told on standard error. */
export async function convert(
  input: string,
  output: string | undefined,
  given: ConvertOptions,
  streams: Streams,
): Promise<ExitStatus> {
  const text = cliText(given.lang);
  const { units: list, portalrb: folder } = given;
  if (output === undefined && list !== undefined && folder !== undefined) {
    const { convertFolder } = await import('./convert-folder.js');
    return convertFolder(input, { list, folder }, given, streams);
  }
  if (output === undefined || list !== undefined || folder !== undefined)
    throw new UsageError(text.convert.form);
  const to = targetOf(output, given, streams, text);
  const opening = await open(given, streams);
  const { options } = opening;
  const opened = await openFile(input, opening, { ...options, by: 'unit' });
  const { worksheet } = opened;
  if (output !== '-') await refuseInput(output, streams);
  await tellUnitFile(worksheet, options, streams);
  const converted = await convertOpened(opened, { to, output }, opening);
  if (output === '-') await write(streams.stdout, converted.data);
  else await writeOutput(output, converted.data, options, streams);
  const { diagnostics } = worksheet;
  const wrong = diagnostics.filter(({ severity }) => severity === 'error').length;
  const told = [...diagnostics, ...converted.lost];
  const shown = options.quiet ? told.filter(({ severity }) => severity === 'error') : told;
  // what the unit's own file says otherwise was read and is not written either
  const lost = converted.lost.length + diagnostics.filter(({ code }) => code === 'unit-data-differs').length;
  const lines = [
    ...(output === '-' ? [] : [`${text.written(visible(output))}\n`]),
    `${text.convert.done(answeredText(opened.instrument, worksheet, options.lang), lost, wrong)}\n`,
  ];
  await write(
    streams.stderr,
    `${describeProblems(shown, options.lang)}${options.quiet ? '' : lines.join('')}`,
  );
  return options.strict && lost + wrong > 0 ? exitStatus.notMet : statusOf(diagnostics, []);
}

function targetOf(output: string, { to }: ConvertOptions, { stdout }: Streams, text: CliText): Target {
  const name = output.toLowerCase();
  const target = to ?? endings.find(([ending]) => name.endsWith(ending))?.[1];
  if (target === undefined)
    throw new UsageError(text.convert.target(visible(output), endings.map(([ending]) => ending).join(', ')));
  if (target === 'xlsx' && output === '-' && stdout.isTTY) throw new UsageError(text.convert.terminal);
  return target;
}

async function convertOpened(
  { instrument, worksheet, source }: OpenedFile,
  { to, output }: { readonly to: Target; readonly output: string },
  { options, config, known, text }: Opening<ConvertOptions>,
): Promise<Converted> {
  const chosen = fileChooses(options.explicit, config) ? worksheet.zeroDivision?.value : undefined;
  return convertWorksheet(to, {
    instrument,
    wordings: knownAs(known, instrument.id).wordings,
    worksheet,
    book: {
      lang: options.lang,
      zeroDivision: chosen ?? options.zeroDivision,
      areaHalves: options.areaHalves,
      tool: `lke-zi ${toolVersion}`,
    },
    about: [text.convert.from(source.path)],
    output,
  });
}
