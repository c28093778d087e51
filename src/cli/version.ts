/** Set when the tool is bundled. */
export const toolVersion: string = process.env.npm_package_version ?? '0.0.0';
