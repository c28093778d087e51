import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vitest/config';

export function instrumentModules(): Plugin;
export function esbuildInstruments(): EsbuildPlugin;
