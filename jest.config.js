/** Tests run as ES modules on the sources; types are checked by `tsc`, not here. */
const project = (displayName, extra = {}) => ({
  ...extra,
  displayName,
  // The folder for temporary files lasts only as long as a run.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  testMatch: [`<rootDir>/__tests__/${displayName}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      'ts-jest',
      {
        useESM: true,
        diagnostics: false,
        tsconfig: {
          rewriteRelativeImportExtensions: false,
          allowImportingTsExtensions: true,
          noEmit: true,
          isolatedModules: true,
        },
      },
    ],
  },
})

const onEmulators = {
  globalSetup: '<rootDir>/__tests__/e2e/start-emulator.ts',
  globalTeardown: '<rootDir>/__tests__/e2e/stop-emulator.ts',
}

export default {
  // On a busy machine making an RSA key alone takes seconds.
  testTimeout: 20_000,
  projects: [
    project('unit'),
    project('dist'),
    // dist/ with hostile tools and servers; needs no emulator.
    project('attacks'),
    project('e2e', onEmulators),
    // What they judge is how CPU is used: nothing else may run beside them.
    project('load', onEmulators),
  ],
}
