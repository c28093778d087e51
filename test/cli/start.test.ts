import { expect, test } from 'vitest';
import { startOf } from '../../src/cli/start.js';

test.each([
  ['by its name', {}, 'lke'],
  ['by npx', { npm_command: 'exec' }, 'npx lke'],
  [
    'by npx from a package that it was told',
    { npm_command: 'exec', npm_config_package: './alat/lke-zi-0.1.0.tgz' },
    'npx --package ./alat/lke-zi-0.1.0.tgz lke',
  ],
  ['from several', { npm_command: 'exec', npm_config_package: 'a\n\nb' }, 'npx lke'],
  ['by a script of npm', { npm_command: 'run-script', npm_config_package: 'x' }, 'lke'],
  ['in its own way', { LKE_START: '.\\lke.cmd', npm_command: 'exec' }, '.\\lke.cmd'],
  ['with what is no command', { LKE_START: 'lke\u001b[31m' }, 'lke'],
])('%s', (_, env, start) => {
  expect(startOf(env)).toBe(start);
});
