import names from '../../../templates/instruments/permenpanrb-90-2021.yaml?ids';
import { severities } from '../../diagnostic/catalogue.js';
import type { Lang } from '../../diagnostic/lang.js';
import { formatsOf, isBinary } from '../../format/index.js';
import type { CommandName } from '../../report/document.js';
import { partsOf } from '../../report/document.js';
import { schemaNames } from '../../write/schema-names.js';
import type { Kind } from './kinds.js';
import { shells } from './shells.js';

/** What a shell does with an answer: bits, as the scripts of the shells know them. */
export const directive = { files: 0, noSpace: 2, noFiles: 4, folders: 16 };

export interface Answer {
  readonly values: readonly (readonly [value: string, description: string])[];
  readonly directive: number;
}

const listed = (values: Answer['values']): Answer => ({ values, directive: directive.noFiles });
const started = (values: Answer['values']): Answer => ({
  values: values.map(([value, description]) => [`${value}=`, description]),
  directive: directive.noFiles | directive.noSpace,
});
const plain = (values: readonly string[]): Answer => listed(values.map((value) => [value, '']));
export const nothing: Answer = listed([]);

/**
 * Everything that may stand in a place; whoever asks keeps what begins as it was typed. Of instruments only the shipped
 * one is known here: its names are a list made when the tool was built, and nothing is opened.
 */
export function valuesOf(kind: Kind, typed: string, command: string, lang: Lang): Answer {
  const labelled = (named: typeof names.nodes): Answer['values'] =>
    named.map(([id, label]) => [id, typeof label === 'string' ? label : label[lang]]);
  const { nodes, inputs, predicates, requirements, prerequisites } = names;
  // what is counted is answered by its counts
  const isAnswered = ([id]: (typeof nodes)[number]) =>
    ![...nodes, ...inputs].some(([other]) => other.startsWith(`${id}.`));
  const hasValue = typed.includes('=');
  switch (kind) {
    case 'file':
      return { values: [], directive: directive.files };
    case 'folder':
      return { values: [], directive: directive.folders };
    case 'format':
      return hasValue ? { values: [], directive: directive.files } : formats(command);
    case 'predicate':
      return listed(labelled(predicates));
    case 'instrument':
      return { values: [[names.instrument, '']], directive: directive.files };
    case 'part':
      return listed(labelled([...nodes, ...inputs, ...requirements]));
    case 'answer':
      return hasValue ? nothing : started(labelled([...nodes.filter(isAnswered), ...inputs]));
    case 'minimum':
      return hasValue ? nothing : started(labelled([...requirements, ...nodes]));
    case 'severity':
      return hasValue ? severitiesFor(typed) : started(Object.keys(severities).map((code) => [code, '']));
    case 'anything': {
      const ids = labelled([...nodes, ...inputs, ...predicates, ...requirements, ...prerequisites]);
      return listed([...ids, ...Object.entries(severities)]);
    }
    case 'schema':
      return plain(schemaNames);
    case 'shell':
      return plain(shells);
    case 'command':
    case 'text':
      return nothing;
  }
}

const severitiesFor = (typed: string): Answer =>
  plain(['off', 'warn', 'error'].map((severity) => `${typed.slice(0, typed.indexOf('=') + 1)}${severity}`));

/** What is no text goes to a file: its name is to follow. */
function formats(command: string): Answer {
  if (!isReporting(command)) return nothing;
  const all = formatsOf(command);
  return {
    values: all.map((name) => [isBinary(name) ? `${name}=` : name, '']),
    directive: directive.noFiles,
  };
}

const isReporting = (command: string): command is CommandName => Object.hasOwn(partsOf, command);
