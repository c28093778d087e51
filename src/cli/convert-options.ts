import type { Target } from '../diagnostic/codes/convert.js';
import type { Lang } from '../diagnostic/lang.js';
import type { CommonOptions } from './options.js';

/** Of `lke convert`, for a worksheet and for a folder of them. */
export interface ConvertOptions extends Omit<CommonOptions, 'by' | 'format' | 'color' | 'blank'> {
  readonly lang: Lang;
  /** What is written; by the name of the output without it. */
  readonly to?: Target;
  /** Anything that the target cannot hold gives status 1. */
  readonly strict: boolean;
  /** A list of units, and the folder to be written for them. */
  readonly units?: string;
  readonly portalrb?: string;
}
