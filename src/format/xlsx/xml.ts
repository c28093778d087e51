const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in an attribute. */
export const escaped = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (c) => entities[c] ?? c) : text;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are undefined or false are left out, true is `1`. @param inside already XML. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    tag += ` ${key}="${value === true ? '1' : escaped(String(value))}"`;
  }
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** An element around others; nothing where there are none. */
export const list = (name: string, items: readonly string[], attributes: Attributes = {}): string =>
  items.length === 0 ? '' : element(name, { count: items.length, ...attributes }, items.join(''));

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
