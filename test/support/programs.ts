import { spawnSync } from 'node:child_process';

/** Whether a program can be started here: tests that need one that is missing skip, and say so. */
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

export const hasLibreOffice = has('soffice');
