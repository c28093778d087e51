/** How the tool was started, as it is typed: a portable start says so itself, and npx leaves its trace. */
export function startOf({ LKE_START, npm_command }: Readonly<Record<string, string | undefined>>): string {
  if (LKE_START && /^[^\p{Cc}]{1,200}$/u.test(LKE_START)) return LKE_START;
  return npm_command === 'exec' ? 'npx lke' : 'lke';
}
