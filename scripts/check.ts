import { spawnSync } from 'node:child_process'

/** `npm run check`: everything that must hold before a commit; it writes nothing. */
const steps: [name: string, argv: string[]][] = [
  ['commit subjects', ['scripts/commit-subjects.ts']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['circles of imports', ['scripts/measure.ts', '--circles']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['unit tests', ['scripts/test.mjs', 'unit']],
  ['docs', ['scripts/generate.ts', '--check']],
  ['dist', ['scripts/build-dist.ts', '--check']],
]

const failed: string[] = []
for (const [name, argv] of steps) {
  const started = Date.now()
  console.log(`▸ ${name}`)
  const done = spawnSync(process.execPath, argv, { stdio: 'inherit' })
  if (done.status !== 0) failed.push(name)
  console.log(
    `  ${name} ${done.status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}
if (failed.length > 0) console.error(`\nNot in order: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
