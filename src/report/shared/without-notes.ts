/** What people wrote beside their answers, by its key in reports. */
type Written = 'notes' | 'evidence';

/**
 * A part of a report without what people wrote beside their answers: notes null, evidence empty, the keys as they were.
 * Messages of findings stay: they quote what is wrong and no more.
 * @param keys fewer where a key has the instrument's words instead.
 */
export function withoutNotes<T>(part: T, keys: readonly Written[] = ['notes', 'evidence']): T {
  if (Array.isArray(part)) return part.map((item) => withoutNotes(item, keys)) as T;
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]) => [key, emptied(key, value, keys)]);
  return Object.fromEntries(entries) as T;
}

function emptied(key: string, value: unknown, keys: readonly Written[]): unknown {
  if (key === 'notes' && keys.includes(key) && typeof value === 'string') return null;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return key === 'evidence' && keys.includes(key) && isTexts ? [] : withoutNotes(value, keys);
}
