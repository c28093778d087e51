import type { Instrument } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';
import { defaultPolicy } from '../scoring/policy.js';
import { blankYaml } from './blank-yaml.js';
import { fixedSchemas } from './schemas.js';
import { blankWorkbook } from './workbook/own-workbook.js';
import { schemaText, worksheetSchema } from './worksheet-schema.js';

/** Every file under `templates/` that is generated from the instrument, by name. */
export function generatedTemplates(
  instrument: Instrument,
  wordings: Wordings,
): Map<string, string | Uint8Array> {
  const { zeroDivision, areaHalves } = defaultPolicy;
  const book = { lang: 'id', zeroDivision, areaHalves, tool: 'lke-zi' } as const;
  return new Map<string, string | Uint8Array>([
    ['lembar-kerja.yaml', blankYaml(instrument, wordings, {}, 'schemas/lembar-kerja.schema.json')],
    ['lembar-kerja.xlsx', blankWorkbook(instrument, wordings, {}, book)],
    ['schemas/lembar-kerja.schema.json', schemaText(worksheetSchema(instrument, wordings))],
    ...Object.values(fixedSchemas).map(({ file, make }) => [`schemas/${file}`, schemaText(make())] as const),
  ]);
}
