// Writes the generated parts of templates/: the blank worksheet and the schemas. A test keeps them true.
import { mkdirSync, writeFileSync } from 'node:fs';
import { builtinInstrument, defaultInstrumentId } from '../instrument/builtin.js';
import { builtinWordings } from '../instrument/wording.js';
import { generatedTemplates } from '../write/templates.js';

const instrument = builtinInstrument(defaultInstrumentId);
if (!instrument) throw new Error('no instrument');
mkdirSync('templates/schemas', { recursive: true });
for (const [name, text] of generatedTemplates(instrument, await builtinWordings()))
  writeFileSync(`templates/${name}`, text);
