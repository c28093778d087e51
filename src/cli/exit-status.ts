/** Exit statuses. */
export const exitStatus = {
  /** Done, and every gate asked for passed. */
  done: 0,
  /** Done, but the worksheet has errors or a gate is not met. */
  notMet: 1,
  /** Could not be done: usage, unreadable, not a worksheet. */
  cannot: 2,
  /** A defect of ours. */
  defect: 3,
  /** Stopped from outside (Ctrl-C). */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
