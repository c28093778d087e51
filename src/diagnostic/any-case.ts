/** The name that was meant, whatever its letters' case; what is none stays as it was typed. */
export function inAnyCase(typed: string, known: Iterable<string>): string {
  const small = typed.toLowerCase();
  let found: string | null = null;
  for (const name of known) {
    if (name === typed) return typed;
    if (name.toLowerCase() === small) found ??= name;
  }
  return found ?? typed;
}
