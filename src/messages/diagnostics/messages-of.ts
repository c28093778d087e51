/** A sentence for every code of a group. */
export type MessagesOf<P> = { readonly [C in keyof P]: (params: P[C]) => string };
