import { existsSync } from 'node:fs'

import { readOrder, tunnelFiles } from '../clients/bastion/tunnel-folder.ts'
import { writePrivate } from '../clients/files/private-file.ts'
import { execUntil } from '../clients/process/exec.ts'
import type { Clock } from '../core/clock.ts'
import type { Action } from '../runner/context.ts'
import { messageOf } from '../values/action-error.ts'

/** Milliseconds between two checks that the tunnel is still wanted. */
const POLL_INTERVAL = 250
/** Milliseconds before ssh is started again, at first and at most. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 5_000]

/** Aborts once the folder is gone or the session has expired. */
const wanted = (folder: string, until: number, clock: Clock): AbortSignal => {
  const controller = new AbortController()
  const timer = setInterval(() => {
    if (existsSync(folder) && clock.now() < until) return
    clearInterval(timer)
    controller.abort(new Error('the tunnel is no longer wanted'))
  }, POLL_INTERVAL)
  return controller.signal
}

/** The last output of ssh, or of its start. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''

/**
 * Keeps a tunnel open: `index.js <folder>` runs ssh, and restarts it when it ends, until the folder
 * is removed or the session expires. A broken tunnel comes back on the same port.
 */
const keep = async (folder: string, clock: Clock, end: AbortSignal): Promise<void> => {
  const order = await readOrder(folder)
  if (order === undefined) return
  const signal = AbortSignal.any([end, wanted(folder, order.until, clock)])
  const exec = execUntil(signal)
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const started = clock.now()
    const said = await exec({ command: 'ssh', args: order.args }).then(
      ({ stderr }) => stderr,
      (error: unknown) => messageOf(error),
    )
    if (existsSync(folder)) await writePrivate(tunnelFiles(folder).said, lastLine(said))
    // A tunnel that had been up for a while was cut: retry at once.
    if (clock.now() - started > LONGEST_PAUSE) pause = FIRST_PAUSE
    await clock.sleep(pause, signal).catch(() => undefined)
  }
}

/** Not an action for workflows: the process that a step with the input "bastion" leaves running. */
export const bastionTunnel: Action = {
  main: ({ clock, signal }) => keep(process.argv[2] ?? '', clock, signal),
}
