/** Whose answers: the unit's own, or the internal assessment team's (TPI). */
export type Side = 'unit' | 'tpi';
