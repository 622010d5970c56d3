import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ActionError } from '../../../../src/values/action-error.ts'
import type { Clock } from '../../../../src/core/clock.ts'
import type { ActionContext } from '../../../../src/runner/context.ts'
import { inputsFrom } from '../../../../src/runner/inputs.ts'
import { createLog } from '../../../../src/runner/log.ts'

/** A runner in memory: inputs by name, and everything that an action writes. */
export const actionMemory = (
  inputs: Readonly<Record<string, string>>,
  clock: Clock,
  variables: Readonly<Record<string, string>> = {},
) => {
  const ended = new AbortController()
  const lines: string[] = []
  const outputs = new Map<string, unknown>()
  const exported: Record<string, string> = {}
  const saved = new Map<string, unknown>()
  const summary: string[] = []
  const environment = {
    ...variables,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const log = createLog((line) => lines.push(line), clock)
  const context: ActionContext = {
    signal: ended.signal,
    limitTime: () => undefined,
    environment,
    readInputs: inputsFrom(environment, (secret) => log.mask(secret)),
    outputs: {
      set: async (name, value) => void outputs.set(name, value),
      exportVariable: async (name, value) => void (exported[name] = value),
    },
    state: {
      save: async (key, value) => void saved.set(key, value),
      load: (key, parse) => {
        const value = saved.get(key)
        return value === undefined ? undefined : parse(value)
      },
    },
    log,
    summary: { append: async (markdown) => void summary.push(markdown) },
    clock,
    temporaryFolder: mkdtempSync(join(tmpdir(), 'action-')),
  }
  const cancel = () =>
    ended.abort(new ActionError({ code: 'JOB_CANCELLED', message: 'cancelled', hint: '' }))
  return { context, lines, outputs, exported, saved, summary, cancel }
}
