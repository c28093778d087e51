declare module '*.yaml' {
  const compiled: import('./build.js').InstrumentSource;
  export default compiled;
}
declare module '*.yaml?wording' {
  const wording: Record<string, import('./schema.js').WordingFile>;
  export default wording;
}

declare module '*.yaml?ids' {
  /** Ids with their labels by language. */
  type Named = readonly (readonly [
    id: string,
    label: string | { readonly id: string; readonly en: string },
  ])[];
  const ids: {
    readonly instrument: string;
    readonly nodes: Named;
    readonly inputs: Named;
    readonly predicates: Named;
    readonly requirements: Named;
    readonly prerequisites: Named;
  };
  export default ids;
}
