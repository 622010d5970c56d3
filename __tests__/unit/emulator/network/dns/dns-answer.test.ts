import { describe, expect, test } from '@jest/globals'
import { answerQuery } from '../../../../../emulator/network/dns/dns-answer.ts'
import type { ServiceEntry } from '../../../../../emulator/network/load-balancer/service-table.ts'

const service = (name: string, more: Partial<ServiceEntry>): ServiceEntry => ({
  namespace: 'shop',
  name,
  clusterIP: '',
  ports: [],
  hosts: [],
  ...more,
})

const table = [
  service('web', { clusterIP: '10.96.0.20' }),
  service('db', { hosts: [{ address: '10.0.10.5', hostname: 'db-0' }, { address: '10.0.10.6' }] }),
  service('mail', { externalName: 'mail.example.com' }),
]

const ask = (name: string, type: 'A' | 'AAAA' = 'A') =>
  answerQuery(table, { type: 'query', id: 7, questions: [{ name, type }] })
const data = (name: string): unknown[] =>
  (ask(name).answers ?? []).map((answer) => ('data' in answer ? answer.data : undefined))
const code = (name: string, type?: 'A' | 'AAAA'): number => (ask(name, type).flags ?? 0) & 15

describe('cluster DNS', () => {
  test.each([
    ['web.shop.svc.cluster.local', ['10.96.0.20']],
    ['WEB.Shop.svc.cluster.local.', ['10.96.0.20']],
    ['db.shop.svc.cluster.local', ['10.0.10.5', '10.0.10.6']],
    ['db-0.db.shop.svc.cluster.local', ['10.0.10.5']],
    ['10-0-10-6.db.shop.svc.cluster.local', ['10.0.10.6']],
    ['10-0-10-6.shop.pod.cluster.local', ['10.0.10.6']],
    ['mail.shop.svc.cluster.local', ['mail.example.com']],
  ])('%s is %j', (name, expected) => {
    expect(data(name)).toEqual(expected)
    expect(code(name)).toBe(0)
  })

  test.each([
    'web.other.svc.cluster.local',
    'db-1.db.shop.svc.cluster.local',
    'web.shop.svc.cluster.local.shop.svc.cluster.local',
    'web',
    'example.com',
    'x.shop.pod.cluster.local',
  ])('%s does not exist', (name) => {
    expect(data(name)).toEqual([])
    expect(code(name)).toBe(3)
  })

  test('another type of a known name is an empty answer, so that resolvers continue with A', () => {
    expect(ask('web.shop.svc.cluster.local', 'AAAA').answers).toEqual([])
    expect(code('web.shop.svc.cluster.local', 'AAAA')).toBe(0)
    expect(code('shop.svc.cluster.local')).toBe(0)
    expect(code('nowhere.svc.cluster.local')).toBe(3)
  })

  test('the answer carries the id and says that it is one, with authority', () => {
    expect(ask('web.shop.svc.cluster.local')).toMatchObject({ id: 7, type: 'response' })
    expect((ask('web.shop.svc.cluster.local').flags ?? 0) & 0x400).toBe(0x400)
  })
})
