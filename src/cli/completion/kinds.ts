import type { CommandWord } from '../../messages/command-line.js';

/** What may stand in a place of the command line. */
export type Kind =
  | 'file'
  | 'folder'
  | 'format'
  | 'predicate'
  | 'instrument'
  /** What a plan may change: indicators, inputs, parts, requirements. */
  | 'part'
  /** An indicator or input, with `=` and its answer. */
  | 'answer'
  /** What has a minimum, with `=` and that. */
  | 'minimum'
  /** The code of a finding, with `=` and its severity. */
  | 'severity'
  /** Everything that `explain` knows. */
  | 'anything'
  | 'schema'
  | 'shell'
  | 'command'
  /** Free text, or a number. */
  | 'text';

/** Values of options by their names; those that have choices say them themselves. */
export const optionKinds: Readonly<Record<string, Kind>> = {
  '--format': 'format',
  '--gate': 'predicate',
  '--target': 'predicate',
  '--instrument': 'instrument',
  '--min': 'minimum',
  '--set': 'answer',
  '--effort': 'answer',
  '--lock': 'part',
  '--allow': 'part',
  '--only': 'part',
  '--severity': 'severity',
  '--output': 'file',
  '--unit': 'file',
  '--unit-file': 'file',
  '--units': 'file',
  '--config': 'file',
  '--set-file': 'file',
  '--effort-file': 'file',
  '--files-from': 'file',
  '--baseline': 'file',
  '--write-baseline': 'file',
  '--in': 'file',
  '--plan': 'file',
  '--portalrb': 'folder',
  '--stdin-name': 'text',
  '--sheet': 'text',
  '--tpi-sheet': 'text',
  '--column': 'text',
  '--team': 'text',
  '--date': 'text',
  '--year': 'text',
  '--name': 'text',
  '--institution': 'text',
  '--max-effort': 'text',
  '--max-warnings': 'text',
  '--jobs': 'text',
  '--sort': 'text',
  '--filter': 'text',
};

/** What a command takes beside its options. */
export const argumentKinds: Readonly<Record<CommandWord | 'help', Kind>> = {
  score: 'file',
  plan: 'file',
  check: 'file',
  batch: 'file',
  diff: 'file',
  explain: 'anything',
  merge: 'file',
  convert: 'file',
  init: 'file',
  schema: 'schema',
  completion: 'shell',
  help: 'command',
};
