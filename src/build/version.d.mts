export function defineVersion(shown?: string): { readonly lkeVersion: string };
