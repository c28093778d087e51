import type { Config } from '../configuration/schema.js';
import { isCode, type SeverityChoice } from '../configuration/severity-choices.js';
import { inAnyCase } from '../diagnostic/any-case.js';
import type { Code } from '../diagnostic/catalogue.js';
import { severities } from '../diagnostic/catalogue.js';
import { suggest } from '../diagnostic/suggest.js';
import { type MinimumAsked, nodesOf } from '../eligibility/minimums.js';
import type { Instrument } from '../instrument/model.js';
import type { CliText } from '../messages/id/cli.js';
import { UsageError } from './usage-error.js';

/**
 * `ID=VALUE` pairs of the command line after those of the configuration, which they override.
 * @param known ids, which are meant in any letter case.
 */
function pairs(
  fromConfig: Readonly<Record<string, string>> | undefined,
  asked: readonly string[],
  { flag, known }: { readonly flag: string; readonly known: readonly string[] },
  text: CliText,
) {
  const found = new Map<string, string>();
  for (const [id, value] of Object.entries(fromConfig ?? {})) found.set(inAnyCase(id, known), value);
  for (const pair of asked) {
    const cut = pair.indexOf('=');
    if (cut <= 0) throw new UsageError(text.errors.pair(flag, pair));
    found.set(inAnyCase(pair.slice(0, cut), known), pair.slice(cut + 1));
  }
  return found;
}

/**
 * `--min ID=POINTS` or `ID=PERCENT%`.
 * @throws UsageError for an id that nothing measures, or a value that is no number.
 */
export function minimumsAsked(
  config: Config,
  asked: readonly string[],
  instruments: readonly Instrument[],
  text: CliText,
): MinimumAsked[] {
  const known = instruments.flatMap(({ requirements, nodes }) => [
    ...requirements.map((r) => r.id),
    ...nodes.keys(),
  ]);
  return [...pairs(config.min, asked, { flag: '--min', known }, text)].map(([id, value]) => {
    const [, digits, percent] = /^(\d{1,4}(?:[.,]\d{1,6})?)(%?)$/.exec(value) ?? [];
    if (digits === undefined)
      throw new UsageError(text.errors.invalid('--min', `${id}=${value}`, text.errors.minimum));
    if (!instruments.some((instrument) => nodesOf(instrument, id)))
      throw new UsageError(text.errors.unknownId(id, suggest(id, known) ?? ''));
    return { id, value: digits.replace(',', '.'), isPercent: percent === '%' };
  });
}

/**
 * `--severity CODE=off|warn|error`.
 * @throws UsageError for an unknown code or severity.
 */
export function severitiesAsked(
  config: Config,
  asked: readonly string[],
  text: CliText,
): Map<Code, SeverityChoice> {
  const choices: readonly string[] = ['off', 'warn', 'error'];
  const known = Object.keys(severities);
  return new Map(
    [...pairs(config.severity, asked, { flag: '--severity', known }, text)].map(([code, asked]) => {
      const choice = asked.toLowerCase();
      if (!isCode(code)) throw new UsageError(text.errors.unknownId(code, suggest(code, known) ?? ''));
      if (!choices.includes(choice)) {
        throw new UsageError(
          text.errors.invalid('--severity', `${code}=${choice}`, text.errors.choices(choices.join(', '))),
        );
      }
      return [code, choice as SeverityChoice];
    }),
  );
}
