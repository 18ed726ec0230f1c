import {defineConfig, type ViteUserConfig} from 'vitest/config'

/** What reckons with dates runs once more under these zones: no result may depend on where it is run. How long it takes doesn't. */
const zones = ['America/Los_Angeles', 'Asia/Kolkata']
const dated = ['test/times/**/*.test.ts', 'test/layout/**/*.test.ts', 'test/fixtures.test.ts']
const timed = ['test/times/linear.test.ts', 'test/layout/invariants.test.ts']

const config: ViteUserConfig = defineConfig({
  test: {
    // A zone set in `env` takes hold in a process of its own, not in a worker thread.
    pool: 'forks',
    // Left to itself vitest runs one worker on a machine of two cores.
    maxWorkers: 2,
    testTimeout: 20_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']},
    projects: [
      {
        extends: true,
        test: {
          name: 'UTC',
          env: {TZ: 'UTC'},
          include: ['test/**/*.test.ts'],
          typecheck: {enabled: true, include: ['test/**/*.test-d.ts']}
        }
      },
      ...zones.map((zone) => ({extends: true as const, test: {name: zone, env: {TZ: zone}, include: dated, exclude: timed}}))
    ]
  }
})

export default config
