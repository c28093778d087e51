declare module '*.yaml' {
  const compiled: import('./build.js').InstrumentSource;
  export default compiled;
}
declare module '*.yaml?wording' {
  const wording: Record<string, import('./schema.js').WordingFile>;
  export default wording;
}
