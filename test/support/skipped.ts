import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end which tests did not run: what is not tested here must not look as if it were. */
export default class Skipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map((test) => `${module.relativeModuleId}: ${test.fullName}`),
    );
    if (names.length > 0) process.stdout.write(`\nSKIPPED, not tested here:\n  ${names.join('\n  ')}\n`);
  }
}
