import { defineConfig } from 'vitest/config'

/** `npm run test:deploy`: the tests that need programs which npm does not bring. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.deploy.ts'],
    globalSetup: ['packages/testing/src/deploy/ordinary-user.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
