// Runs a TypeScript script of this project: node src/build/run.mjs test/fixtures/build.ts …
import { importTypeScript } from './instrument-modules.mjs';

const [script] = process.argv.splice(2, 1);
await importTypeScript(script, 'run');
