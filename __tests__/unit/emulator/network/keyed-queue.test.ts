import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { KeyedQueue } from '../../../../emulator/network/keyed-queue.ts'
import { BackendChoice } from '../../../../emulator/network/load-balancer/load-balancer-policy.ts'

describe('a queue by key', () => {
  const make = (work: (key: string) => Promise<void>) => {
    const failures: string[] = []
    const onFailure = async (key: string) => {
      failures.push(key)
      if (key === 'never') queue.stop()
    }
    const queue = new KeyedQueue({ work, onFailure, firstRetryMs: 20, longestRetryMs: 40 })
    return { queue, failures }
  }

  test('works on one key one turn at a time, and makes one more turn for all that came in', async () => {
    const log: string[] = []
    const { queue } = make(async (key) => {
      log.push(`${key} begins`)
      await sleep(30)
      log.push(`${key} ends`)
    })
    queue.add('a')
    for (const key of ['b', 'a', 'a', 'a']) queue.add(key)
    const ofA = () => log.filter((line) => line.startsWith('a'))
    while (ofA().length < 4) await sleep(5)
    // Long enough for one more turn to begin.
    await sleep(100)
    expect(ofA()).toEqual(['a begins', 'a ends', 'a begins', 'a ends'])
    expect(log.indexOf('b begins')).toBeLessThan(log.indexOf('a ends'))
  })

  test('tries again after a failure until it works, or until it is stopped', async () => {
    let turns = 0
    const { queue, failures } = make(async (key) => {
      turns += 1
      if (key === 'never' || turns < 3) throw new Error('no')
    })
    queue.add('a')
    while (turns < 3) await sleep(5)
    await sleep(100)
    expect([turns, failures]).toEqual([3, ['a', 'a']])
    queue.add('never')
    while (failures.length < 3) await sleep(5)
    await sleep(100)
    expect(turns).toBe(4)
  })
})

describe('the choice of a backend', () => {
  const backends = ['a', 'b', 'c'].map((address) => ({ address, port: 1 }))
  const first = (choice: BackendChoice, policy: string, port = 1, address = '127.0.0.1') =>
    choice.order(policy, backends, { address, port })[0]?.address

  test('ROUND_ROBIN takes turns, and the others follow for the case of a failure', () => {
    const choice = new BackendChoice()
    const firsts = [1, 2, 3, 4].map(() => first(choice, 'ROUND_ROBIN'))
    expect(firsts).toEqual(['a', 'b', 'c', 'a'])
    const order = choice.order('ROUND_ROBIN', backends, { address: '', port: 0 })
    expect(order.map(({ address }) => address)).toEqual(['b', 'c', 'a'])
    expect(choice.order('ROUND_ROBIN', [], { address: '', port: 0 })).toEqual([])
  })

  test('LEAST_CONNECTIONS takes the one with the fewest, until connections end', () => {
    const choice = new BackendChoice()
    const [a, b, c] = backends.map((backend) => choice.begin(backend))
    choice.begin({ address: 'a', port: 1 })
    b?.()
    expect([first(choice, 'LEAST_CONNECTIONS'), first(choice, 'LEAST_CONNECTIONS')]).toEqual([
      'b',
      'b',
    ])
    c?.()
    a?.()
    choice.begin({ address: 'b', port: 1 })
    expect(first(choice, 'LEAST_CONNECTIONS')).toBe('c')
  })

  test('IP_HASH holds to the client, FIVE_TUPLE to the connection', () => {
    const choice = new BackendChoice()
    const ports = Array.from({ length: 60 }, (_, at) => 40_000 + at)
    expect(new Set(ports.map((port) => first(choice, 'IP_HASH', port))).size).toBe(1)
    expect(new Set(ports.map((port) => first(choice, 'FIVE_TUPLE', port))).size).toBe(3)
    expect(first(choice, 'FIVE_TUPLE', 7)).toBe(first(choice, 'FIVE_TUPLE', 7))
  })
})
