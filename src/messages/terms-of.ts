/** The same terms in another language. */
export type TermsOf<T> = Readonly<Record<keyof T, readonly [names: string, says: string]>>;
