import type { Plugin } from 'vitest/config';
export function instrumentModules(): Plugin;
