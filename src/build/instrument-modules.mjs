// Turns an imported instrument YAML into a checked JSON module at build time, so that no start-up parses YAML.
// `x.yaml` is the instrument without its wording, `x.yaml?wording` the wording by indicator id, `x.yaml?ids` what can be
// named in it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { defineVersion } from './version.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, 'node_modules/.cache/lke-zi');

/** Bundles a TypeScript file of ours and imports it. */
export async function importTypeScript(file, name) {
  mkdirSync(cache, { recursive: true });
  const outfile = path.join(cache, `${name}-${process.pid}.mjs`);
  const bundle = await rolldown({
    input: path.resolve(root, file),
    platform: 'node',
    external: (id) => !/^[./\0]/.test(id) && !path.isAbsolute(id),
    plugins: [instrumentModules()],
    transform: { define: defineVersion() },
    // a busy machine is no fault of the build
    checks: { pluginTimings: false },
  });
  await bundle.write({ file: outfile, codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(outfile).href);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

let loader;
async function compile(id) {
  const [file, query] = id.split('?');
  loader ??= importTypeScript('src/instrument/load.ts', 'load');
  const { loadInstrument } = await loader;
  const result = loadInstrument(readFileSync(file, 'utf8'), sha256);
  if ('faults' in result) throw new Error(`${file}: ${JSON.stringify(result.faults.slice(0, 5), null, 1)}`);
  if (result.unsourced)
    throw new Error(`${file}: numbers without a source: ${result.unsourced.names.join(', ')}`);
  const wording = {};
  const strip = (node) => {
    const { wording: words, children, ...rest } = node;
    if (words) wording[node.id] = words;
    return children ? { ...rest, children: children.map(strip) } : rest;
  };
  const { unsourced: _, ...source } = result;
  const core = { ...source, file: { ...source.file, tree: source.file.tree.map(strip) } };
  const parts = { wording, ids: namesIn(core.file) };
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(parts[query] ?? core))});`;
}

/** The ids of an instrument, each with its label in every language. */
function namesIn({ id, tree, predicates, requirements, prerequisites }) {
  const named = ({ id, label }) => [id, label];
  const nodes = [];
  const inputs = [];
  const walk = (node) => {
    nodes.push(named(node));
    for (const { key, label } of node.inputs ?? []) inputs.push([`${node.id}.${key}`, label]);
    node.children?.forEach(walk);
  };
  tree.forEach(walk);
  return {
    instrument: id,
    nodes,
    inputs,
    predicates: predicates.map(named),
    requirements: requirements.map(named),
    prerequisites: prerequisites.map(named),
  };
}

const pattern = /\.yaml(\?(wording|ids))?$/;

/** The plugin, for the bundler and for Vitest. */
export function instrumentModules() {
  return {
    name: 'lke-instruments',
    load: (id) => (pattern.test(id) ? compile(id) : null),
  };
}
