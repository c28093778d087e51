/** error: the verdict rests on something missing or wrong; warning: untrue or doubtful; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** The severity of every code of a group. */
export type Severities<P> = { readonly [C in keyof P]: Severity };
