// `npm run demo`: from a fresh clone to a scaled application on the emulator.
import { spawn } from 'node:child_process'
import { node, setUp } from './setup.mjs'

setUp(true)
const child = spawn(node, ['scripts/demo.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
// The child ends what it has started before it exits.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
