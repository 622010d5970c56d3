import { describe, expect, test } from '@jest/globals'

import { neededStages, type StageName, stageNames } from '../../../../src/stages/graph.ts'
import {
  type RunStage,
  runGraph,
  type StageResult,
  type StagesToRun,
} from '../../../../src/stages/run-graph.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { VirtualClock } from './virtual-clock.ts'

/** A stage that ends when the test lets it, and obeys its signal. */
class Puppet {
  readonly #ending = Promise.withResolvers<void>()
  isRunning = false
  ready: () => void = () => undefined

  readonly run: RunStage = async ({ signal, ready, changed }) => {
    this.isRunning = true
    this.ready = ready
    changed('something')
    const abort = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
    try {
      await Promise.race([this.#ending.promise, abort])
    } finally {
      this.isRunning = false
    }
  }

  end(): void {
    this.#ending.resolve()
  }

  fail(code: string): void {
    this.#ending.reject(new ActionError({ code, message: code, hint: '' }))
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

const setUp = (names: readonly StageName[] = stageNames) => {
  const puppets = Object.fromEntries(stageNames.map((name) => [name, new Puppet()])) as Record<
    StageName,
    Puppet
  >
  const stages: StagesToRun = Object.fromEntries(names.map((name) => [name, puppets[name].run]))
  const cancel = new AbortController()
  const log: string[] = []
  const results = runGraph(stages, new VirtualClock(), cancel.signal, {
    started: (name) => log.push(`+${name}`),
    ended: ({ name, outcome }) => log.push(`-${name} ${outcome}`),
  })
  const running = async () => {
    await settled()
    return stageNames.filter((name) => puppets[name].isRunning)
  }
  return { puppets, results, cancel, log, running }
}

const outcomes = (results: readonly StageResult[]) =>
  Object.fromEntries(results.map(({ name, outcome }) => [name, outcome]))

describe('the graph', () => {
  test('builds alongside network and pool, deploys alongside metrics-server, watches, then loads', async () => {
    const { puppets, results, running } = setUp()
    expect(await running()).toEqual(['build-push', 'ensure-network'])
    puppets['ensure-network'].end()
    expect(await running()).toEqual(['build-push', 'ensure-node-pool'])
    puppets['ensure-node-pool'].end()
    expect(await running()).toEqual(['build-push', 'metrics-server'])
    puppets['build-push'].end()
    expect(await running()).toEqual(['metrics-server', 'deploy'])
    puppets.deploy.end()
    expect(await running()).toEqual(['metrics-server'])
    puppets['metrics-server'].end()
    expect(await running()).toEqual(['assert-scaling'])
    puppets['assert-scaling'].ready()
    expect(await running()).toEqual(['load', 'assert-scaling'])
    puppets.load.end()
    puppets['assert-scaling'].end()
    const all = await results
    expect(all.map(({ name }) => name)).toEqual([...stageNames])
    expect(all.every(({ outcome }) => outcome === 'success')).toBe(true)
    expect(all[0]?.changes).toEqual(['something'])
  })

  test('a failure stops what runs in parallel, and nothing else is started', async () => {
    const { puppets, results, running, log } = setUp()
    await running()
    puppets['build-push'].fail('IMAGE_BUILD_FAILED')
    expect(outcomes(await results)).toEqual({
      'build-push': 'failure',
      'ensure-network': 'cancelled',
      'ensure-node-pool': 'skipped',
      'metrics-server': 'skipped',
      deploy: 'skipped',
      load: 'skipped',
      'assert-scaling': 'skipped',
    })
    expect(log).toEqual([
      '+build-push',
      '+ensure-network',
      '-build-push failure',
      '-ensure-network cancelled',
    ])
  })

  test('a stage that fails for a reason of its own while it is stopped is a failure too', async () => {
    const stages: StagesToRun = {
      'build-push': async () => {
        await settled()
        throw new Error('first')
      },
      'ensure-network': async ({ signal, changed }) => {
        changed('a rule')
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        throw new Error('second')
      },
    }
    const results = await runGraph(stages, new VirtualClock(), new AbortController().signal)
    expect(results.map(({ failure }) => (failure as Error).message)).toEqual(['first', 'second'])
    expect(results[1]?.changes).toEqual(['a rule'])
  })

  test('no load is sent if the watch fails before it is ready', async () => {
    const { puppets, results, running } = setUp(['load', 'assert-scaling'])
    expect(await running()).toEqual(['assert-scaling'])
    puppets['assert-scaling'].fail('HPA_MISSING')
    expect(outcomes(await results)).toEqual({ load: 'skipped', 'assert-scaling': 'failure' })
  })

  test('a cancelled job stops all of it', async () => {
    const { results, running, cancel } = setUp()
    await running()
    cancel.abort(new ActionError({ code: 'JOB_CANCELLED', message: 'cancelled', hint: '' }))
    const all = outcomes(await results)
    expect(all['build-push']).toBe('cancelled')
    expect(all['ensure-network']).toBe('cancelled')
    expect(all.deploy).toBe('skipped')
  })

  test('picked stages run in the order of the whole pipeline', async () => {
    const { puppets, results, running } = setUp(['ensure-network', 'deploy'])
    expect(await running()).toEqual(['ensure-network'])
    puppets['ensure-network'].end()
    expect(await running()).toEqual(['deploy'])
    puppets.deploy.end()
    expect(outcomes(await results)).toEqual({ 'ensure-network': 'success', deploy: 'success' })
  })

  test('measures how long a stage took', async () => {
    const clock = new VirtualClock()
    const stages: StagesToRun = { deploy: () => clock.sleep(1_260) }
    const [result] = await runGraph(stages, clock, new AbortController().signal)
    expect(result?.seconds).toBe(1.3)
  })

  test('skips stages that are not picked', () => {
    expect(neededStages('load', new Set<StageName>(['build-push', 'load'])).done).toEqual([
      'build-push',
    ])
  })
})
