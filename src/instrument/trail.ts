/** A path through a file: keys and indices from the top. */
export type Place = readonly PropertyKey[];

/** Remembers where each part of a changed instrument was written, so that what is wrong with it is told there. */
export interface Trail {
  /** This part was written at this place of the extension. */
  wrote<T extends object>(part: T, at: Place): T;
  /** This part stands in for that one, with other children since the change at this place. */
  moved<T extends object>(from: T, to: T, at: Place): T;
  /**
   * Where what stands at a path was written, or else the first part below it that was, or else the change that touched
   * it; null: the extension says nothing of it.
   */
  find(root: unknown, path: Place): Place | null;
}

export function trailOf(): Trail {
  const places = new Map<object, Place>();
  const touched = new Map<object, Place>();
  const placeOf = (part: unknown) => (isObject(part) ? places.get(part) : undefined);
  const below = (part: unknown): Place | null => {
    if (!isObject(part)) return null;
    const own = places.get(part);
    if (own) return own;
    for (const child of Object.values(part)) {
      const found = below(child);
      if (found) return found;
    }
    return null;
  };
  return {
    wrote: (part, at) => {
      places.set(part, at);
      return part;
    },
    moved: (from, to, at) => {
      const own = places.get(from);
      if (own) places.set(to, own);
      touched.set(to, at);
      return to;
    },
    find: (root, path) => {
      let part = root;
      let found: Place | null = null;
      let near: Place | null = null;
      for (const [i, step] of path.entries()) {
        part = isObject(part) ? part[step as keyof typeof part] : undefined;
        const at = placeOf(part);
        if (at) found = [...at, ...path.slice(i + 1)];
        near = (isObject(part) ? touched.get(part) : undefined) ?? near;
      }
      return found ?? below(part) ?? near;
    },
  };
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;
