/** The command line asks for something that cannot be; its message is ready to be shown. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
