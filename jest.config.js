/** Two projects: `unit` needs nothing but Node; `real` runs against PostgreSQL, RabbitMQ, Temporal and a browser. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  moduleFileExtensions: ['ts', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

/** @type {import('jest').Config} */
module.exports = {
  randomize: true,
  // The tests share one installation, and some of them break it: one file at a time.
  maxWorkers: 1,
  // A connection that a failed test left open must not hold the run.
  forceExit: true,
  // Long enough for a noisy machine; nothing waits for it when it goes well.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/{unit,policy,contract,workflow,flows}/**/*.test.ts'],
    },
    { ...shared, displayName: 'real', testMatch: ['<rootDir>/test/{e2e,disclosure,browser,chaos}/**/*.test.ts'] },
  ],
};
