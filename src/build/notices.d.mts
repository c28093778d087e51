interface Chunk {
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

export function noticesOf(chunks: readonly Chunk[]): string;
