// `npm run demo`: from a fresh clone to a scaled application on the emulator.
import { spawn } from 'node:child_process'
import { node, setUp } from './setup.mjs'

setUp(true)
const child = spawn(node, ['scripts/demo.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
// It ends what it has started before it ends itself.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
