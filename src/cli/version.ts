declare const lkeVersion: string;

/** The version of the package, put here when the tool is bundled. */
export const toolVersion: string = lkeVersion;
