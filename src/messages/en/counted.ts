/** "1 error", "2 errors": every count of things in an English sentence is written here. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
