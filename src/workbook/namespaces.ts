import { corrupt, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';

/**
 * How names of a namespace are written in our handlers. Both the usual and the strict form of the standard; files
 * without any namespace are read as if they had the main one.
 */
const known = new Map(
  Object.entries({
    '': '',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
    'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
    'http://purl.org/dc/terms/': 'dcterms:',
    'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14:',
    'http://schemas.microsoft.com/office/excel/2006/main': 'xm:',
    'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': 'tc:',
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr:',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr:',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
    'http://www.w3.org/XML/1998/namespace': 'xml:',
  }),
);
const foreign = '?:';

/** The declarations in force at one place, the innermost first. */
export interface Scope {
  readonly prefix: string;
  readonly tag: string;
  readonly outer: Scope | null;
  readonly size: number;
  /** What a name without a prefix gets. */
  readonly plain: string;
}

/** The scope inside an element that declares `prefix`; '' declares the default. */
export function declare(outer: Scope | null, prefix: string, uri: string): Scope {
  const tag = known.get(uri) ?? foreign;
  const size = (outer?.size ?? 0) + 1;
  if (size > workbookLimits.xmlNamespaces) throw new WorkbookError('too-many', 'namespaces');
  return { prefix, tag, outer, size, plain: prefix === '' ? tag : (outer?.plain ?? '') };
}

/** What our handlers write before the local name of a prefixed name: `x14:`. */
export function resolve(scope: Scope | null, prefix: string): string {
  for (let at = scope; at; at = at.outer) if (at.prefix === prefix) return at.tag;
  return prefix === 'xml' ? 'xml:' : corrupt(`undeclared prefix ${prefix}`);
}
