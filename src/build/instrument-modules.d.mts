import type { Plugin } from 'rolldown';

export function instrumentModules(): Plugin;
