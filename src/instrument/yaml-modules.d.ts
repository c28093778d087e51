declare module '*.yaml' {
  const compiled: { file: import('./schema.js').InstrumentFile; sha256: string };
  export default compiled;
}
declare module '*.yaml?wording' {
  const wording: Record<string, import('./schema.js').WordingFile>;
  export default wording;
}
