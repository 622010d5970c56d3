import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { bastionTunnel } from '../../../../src/actions/bastion-tunnel.ts'
import { writeOrder } from '../../../../src/clients/bastion/tunnel-folder.ts'
import { clockUntil } from '../../../../src/clients/clock.ts'
import { actionMemory } from './action-memory.ts'

/** A stand-in for ssh: writes its pid, and runs for a long time. */
const ssh = '#!/bin/sh\necho $$ > "$1"\nexec sleep 600\n'

let place: string
let noted: string
let path: string | undefined

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'keeper-'))
  noted = join(place, 'pid')
  const programs = join(place, 'programs')
  mkdirSync(programs)
  writeFileSync(join(programs, 'ssh'), ssh)
  chmodSync(join(programs, 'ssh'), 0o755)
  path = process.env['PATH']
  process.env['PATH'] = `${programs}:${path}`
})
afterEach(() => {
  process.env['PATH'] = path
  rmSync(place, { recursive: true })
})

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Starts the keeper of a tunnel whose session lasts three hours, with a clock that can be advanced.
 */
const keep = async () => {
  let ahead = 0
  const real = clockUntil(new AbortController().signal)
  const clock = { ...real, now: () => real.now() + ahead }
  const folder = join(place, 'tunnel')
  mkdirSync(folder)
  await writeOrder(folder, { args: [noted], until: clock.now() + 10_800_000 })
  const [, , former] = process.argv
  process.argv[2] = folder
  const kept = bastionTunnel.main(actionMemory({}, clock).context)
  while (!existsSync(noted) || readFileSync(noted, 'utf8') === '') await delay(20)
  if (former === undefined) process.argv.splice(2)
  else process.argv[2] = former
  const forward = (milliseconds: number) => void (ahead += milliseconds)
  return { kept, folder, forward, pid: Number(readFileSync(noted, 'utf8')) }
}

it('a tunnel of a run that was killed ends with its session, by the clock', async () => {
  const { kept, forward, pid } = await keep()
  forward(10_790_000)
  await delay(600)
  expect(isAlive(pid)).toBe(true)
  forward(10_000)
  await kept
  expect(isAlive(pid)).toBe(false)
})

it('a tunnel ends when its folder goes, as post removes it', async () => {
  const { kept, folder, pid } = await keep()
  rmSync(folder, { recursive: true })
  await kept
  expect(isAlive(pid)).toBe(false)
})
