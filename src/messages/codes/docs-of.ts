/** What `lke explain CODE` and the table of codes say of a code. */
export interface CodeDoc {
  readonly title: string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
}

/** Documentation for every code of a group. */
export type DocsOf<P> = { readonly [C in keyof P]: CodeDoc };
