import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

interface ElementModel {
  readonly children?: readonly string[];
  readonly text?: boolean;
  readonly required: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, string>>;
}

const model = JSON.parse(readFileSync(new URL('../schemas/junit.json', import.meta.url), 'utf8')) as {
  root: string;
  elements: Record<string, ElementModel>;
  types: Record<string, string>;
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses well-formed XML that fits the content model and throws on all else. */
export function parseJunit(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const within = open.at(-1);
    if (within) within.text += text;
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root?.name !== model.root || top.children.length !== 1) throw new Error('not one root');
  fits(root);
  return root;
}

function fits({ name, attributes, children, text }: Element): void {
  const rules = model.elements[name];
  if (!rules) throw new Error(`<${name}> is not known`);
  const all = { ...rules.required, ...rules.optional };
  for (const key of Object.keys(rules.required)) {
    if (!(key in attributes)) throw new Error(`<${name}> lacks ${key}`);
  }
  for (const [key, value] of Object.entries(attributes)) {
    const type = model.types[all[key] ?? ''];
    if (type === undefined) throw new Error(`<${name}> has ${key}`);
    if (!new RegExp(type).test(value)) throw new Error(`<${name} ${key}="${value}">`);
  }
  if (!rules.text && text.trim() !== '') throw new Error(`<${name}> has text`);
  for (const child of children) {
    if (!rules.children?.includes(child.name)) throw new Error(`<${child.name}> in <${name}>`);
    fits(child);
  }
}

/** The elements of one name, at any depth. */
export const elements = (root: Element, name: string): Element[] =>
  root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);
