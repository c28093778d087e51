import type { Lang } from '../diagnostic/lang.js';
import type { Maker } from '../report/shared/diagnostics.js';
import { platform } from './platform.js';

declare const lkeVersion: string;

/** The version of the package, put here when the tool is bundled. */
export const toolVersion: string = lkeVersion;

/** What outputs of the command say of themselves. */
export const makerIn = (lang: Lang): Maker => ({ toolVersion, lang, sha256: platform.sha256 });
