// `npm run demo`: from a fresh clone to a scaled application on the emulator.
import { spawnSync } from 'node:child_process'
import { node, setUp } from './setup.mjs'

setUp(true)
const done = spawnSync(node, ['scripts/demo.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(done.status ?? 1)
