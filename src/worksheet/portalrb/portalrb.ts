import { refuse } from '../../diagnostic/diagnostic.js';
import type { Instrument } from '../../instrument/model.js';
import { largeTextLimits } from '../../source/limits.js';
import type { Node } from '../../source/node.js';
import { parseYaml } from '../../source/yaml.js';
import { yamlDiagnostic } from '../../source/yaml-diagnostic.js';
import { noUnit } from '../unit.js';
import type { Worksheet } from '../worksheet.js';
import { FieldReader } from '../yaml/fields.js';
import { hasTpiAnswer } from '../yaml/worksheet-yaml.js';
import { collectAnswers } from './answers.js';
import { findAnswers } from './find.js';
import { byKeyMeant, keyMeant } from './keys.js';

/**
 * Reads the JSON of PortalRB's `/lke/jawaban-unit/{id}` (PortalRB technical guide 1.0.0): both sides' answers by `soal_id`.
 * @throws UserError when it is no JSON, or some other JSON.
 */
export function readPortalRb(text: string, path: string, instrument: Instrument): Worksheet {
  const { holder, list } = findAnswers(parseJson(text, path), path);
  const reader = new FieldReader(path);
  const fields = byKeyMeant(reader.fields(holder ?? undefined, path, null));
  const text_ = (key: string) => reader.entry(fields.get(key)?.value, key)?.raw ?? null;
  const year = text_('tahun');
  const answers = collectAnswers(reader, list.items, instrument);
  if (answers.size === 0) refuseUnknown(list.items, reader, path);
  return {
    format: 'portalrb',
    layout: null,
    unit: {
      ...noUnit,
      id: text_('unit_id'),
      name: text_('nama_unit'),
      year: year !== null && /^20\d\d$/.test(year) ? Number(year) : null,
    },
    prerequisites: new Map(),
    answers,
    origin: reader.origin(list.at),
    hasTpi: [...answers.values()].some(hasTpiAnswer),
    cache: null,
    book: null,
    diagnostics: reader.diagnostics,
  };
}

/** Whether a parsed text is JSON in earnest; places come from the same reader as YAML's, JSON being a subset of it. */
function parseJson(text: string, path: string): Node {
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) refuse('json-syntax', { path }, {});
    throw error;
  }
  const parsed = parseYaml(text, largeTextLimits);
  if ('node' in parsed) return parsed.node;
  const [fault] = parsed.faults;
  if (fault?.at === null) refuse('yaml-too-large', { path }, { what: fault.kind });
  return refuse('json-syntax', fault ? yamlDiagnostic(fault, path).origin : { path }, {});
}

/** Answers to questions that are none of this instrument's are no worksheet of zero points. */
function refuseUnknown(items: readonly Node[], reader: FieldReader, path: string): never {
  const ids = items.flatMap((item) => {
    const entries = item.kind === 'mapping' ? item.entries : [];
    const soal = entries.find(({ key }) => keyMeant(key.text) === 'soal_id');
    return reader.entry(soal?.value, 'soal_id')?.raw ?? [];
  });
  refuse('portalrb-no-answers', { path }, { count: items.length, found: ids.slice(0, 5).join(', ') });
}
