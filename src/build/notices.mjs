// The licences of what is bundled: whoever hands on the bundle must hand on these too.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt|markdown))?$/i;

/**
 * One entry a package that the bundle holds, by name and version.
 * @param {readonly Pick<import('rolldown').OutputChunk, 'modules'>[]} chunks of the build.
 * @returns {string} the text to ship beside the bundle.
 * @throws when a package names no licence: it must not be bundled then.
 */
export function noticesOf(chunks) {
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([name, { renderedLength }]) => (renderedLength > 0 ? [name] : [])),
  );
  const folders = new Set(modules.flatMap((name) => folder.exec(name)?.[1] ?? []));
  const entries = new Map([...folders].map(entryOf));
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return ['lke-zi holds parts of the packages below, each under its own licence.', ...sorted].join(
    `\n\n${'-'.repeat(78)}\n\n`,
  );
}

/** @returns {[string, string]} */
function entryOf(place) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(place, 'package.json'), 'utf8'),
  );
  if (!license) throw new Error(`${name} names no licence`);
  const texts = readdirSync(place)
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(path.join(place, file), 'utf8').trim());
  const holder = typeof author === 'object' ? author?.name : author;
  const licence = typeof license === 'object' ? license.type : license;
  const head = `${name} ${version} (${licence})`;
  return [head, [head, ...(texts.length > 0 ? texts : [`Copyright ${holder ?? name}`])].join('\n\n')];
}
