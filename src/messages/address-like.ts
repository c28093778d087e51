/** Whether what was to be a file's name is an address of the web, or of a file as browsers write it. */
export const isAddress = (name: string): boolean =>
  /^[a-z][a-z0-9+.-]{1,20}:\/\/|^www\.|^(?:drive|docs)\.google\.com\//i.test(name);
