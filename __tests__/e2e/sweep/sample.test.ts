import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { repository, sharedEmulator } from '../emulator-fixture.ts'
import { outcomeOf } from '../official-clients.ts'

const actions = [
  'auth',
  'login-ocir',
  'kubeconfig',
  'ensure-node-pool',
  'ensure-network',
  'ensure-network-create',
  'build-push',
  'deploy',
  'preview-up',
  'preview-down',
  'preview-sweep',
  'drift-check',
  'drift-remediate',
]

/**
 * Uses a different seed each time: a red run prints it, with the command that repeats each red
 * point.
 */
it('a random sample of kills converges', async () => {
  const seed = Date.now() % 100_000
  const pair = [actions[seed % actions.length], actions[(seed + 2) % actions.length]]
  console.log(`seed ${seed}: ${pair.join()}`)
  const argv = [
    ...[join(repository, 'sweep', 'sweep.ts'), '--emulator', sharedEmulator(), '--seed', `${seed}`],
    ...['--actions', pair.join(), '--kinds', 'kill', '--sample', '6', '--lanes', '2'],
    ...['--minutes', '1'],
  ]
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { code, stdout, stderr } = await outcomeOf(process.execPath, argv, { env })
  expect(code === 0 ? '' : stdout + stderr).toBe('')
}, 150_000)
