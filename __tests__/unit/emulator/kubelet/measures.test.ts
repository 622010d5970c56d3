import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { usageReader } from '../../../../emulator/kubelet/containers/cgroup-usage.ts'
import { readContainerLog } from '../../../../emulator/kubelet/containers/container-log.ts'
import { containersConf } from '../../../../emulator/kubelet/containers/containers-conf.ts'
import { isOomLine } from '../../../../emulator/kubelet/containers/out-of-memory.ts'
import {
  PodAddresses,
  type StoredPrivateIp,
} from '../../../../emulator/kubelet/pods/pod-addresses.ts'
import { hostsFile, resolverFile } from '../../../../emulator/kubelet/volumes/pod-files.ts'
import { vethName } from '../../../../emulator/kubelet/pods/pod-network.ts'
import { resourceMetrics } from '../../../../emulator/kubelet/server/resource-metrics.ts'
import { Collection } from '../../../../emulator/oci/core/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'kubelet-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (path: string, content: string): string => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

describe('usageReader', () => {
  test('cgroups v1', async () => {
    write('v1/cpuacct/pod/c1/cpuacct.usage', '1500000000\n')
    write('v1/memory/pod/c1/memory.usage_in_bytes', '5000\n')
    write('v1/memory/pod/c1/memory.stat', 'inactive_file 1\ntotal_inactive_file 2000\n')
    expect(await usageReader(1, join(folder, 'v1'))('/pod/c1')).toMatchObject({
      cpuSeconds: 1.5,
      workingSetBytes: 3000,
    })
  })
  test('cgroups v2', async () => {
    write('v2/pod/c1/cpu.stat', 'usage_usec 250000\nuser_usec 1\n')
    write('v2/pod/c1/memory.current', '100\n')
    write('v2/pod/c1/memory.stat', 'anon 5\ninactive_file 400\n')
    expect(await usageReader(2, join(folder, 'v2'))('/pod/c1')).toMatchObject({
      cpuSeconds: 0.25,
      workingSetBytes: 0,
    })
  })
  test('a cgroup that is gone', async () =>
    expect(await usageReader(2, folder)('/absent')).toBeUndefined())
})

test('resourceMetrics adds up pods and the node', () => {
  const of = (pod: string, container: string, cpuSeconds: number) => ({
    container,
    pod,
    namespace: 'shop',
    startedAt: new Date(5000),
    usage: { cpuSeconds, workingSetBytes: 10, at: 7000 },
  })
  const lines = resourceMetrics([of('a', 'x', 1), of('a', 'y', 2), of('b', 'x', 4)], 9000).split(
    '\n',
  )
  for (const line of [
    'container_cpu_usage_seconds_total{container="x",namespace="shop",pod="a"} 1 7000',
    'container_start_time_seconds{container="x",namespace="shop",pod="b"} 5 7000',
    'pod_cpu_usage_seconds_total{namespace="shop",pod="a"} 3 7000',
    'pod_memory_working_set_bytes{namespace="shop",pod="b"} 10 7000',
    'node_cpu_usage_seconds_total 7 9000',
    'scrape_error 0',
  ])
    expect(lines).toContain(line)
})

describe('readContainerLog', () => {
  const line = (second: number, rest: string) => `2026-01-01T00:00:0${second}.5+00:00 ${rest}\n`
  const file = write(
    'app.log',
    line(1, 'stdout F one') +
      line(2, 'stdout P tw') +
      line(2, 'stderr F other') +
      line(3, 'stdout F o') +
      line(4, 'stdout F '),
  )
  const read = async (options: Partial<Parameters<typeof readContainerLog>[1]>) =>
    (await readContainerLog(file, { timestamps: false, ...options })).toString()

  test('parts of a line are put together', async () =>
    expect(await read({})).toBe('one\nother\ntwo\n\n'))
  test.each([
    [{ tailLines: 2 }, 'two\n\n'],
    [{ tailLines: 0 }, ''],
    [{ limitBytes: 5 }, 'one\no'],
    [{ since: Date.parse('2026-01-01T00:00:04Z') }, '\n'],
    [{ tailLines: 1, timestamps: true }, '2026-01-01T00:00:04.5+00:00 \n'],
  ])('%j', async (options, expected) => expect(await read(options)).toBe(expected))
  test('no log', async () =>
    await expect(readContainerLog(`${file}x`, { timestamps: false })).rejects.toThrow('ENOENT'))
})

describe('containersConf', () => {
  const machine = { cgroupVersion: 2, canRaiseLimits: true, runtimes: ['crun', 'runc'] } as const
  test('cgroups v2 takes the first runtime', () => {
    expect(containersConf(machine)).toContain('runtime = "crun"')
    expect(containersConf(machine)).not.toContain('default_ulimits')
  })
  test("locks are our own: root's shared memory would be that of all podmans", () => {
    const engine = containersConf(machine)
      .split(/^\[/m)
      .find((part) => part.startsWith('engine]'))
    expect(engine).toContain('lock_type = "file"')
  })
  test('cgroups v1 needs runc', () =>
    expect(containersConf({ ...machine, cgroupVersion: 1 })).toContain('runtime = "runc"'))
  test('without CAP_SYS_RESOURCE limits are small', () =>
    expect(containersConf({ ...machine, canRaiseLimits: false })).toContain('nofile=4096'))
  test('no runtime', () =>
    expect(() => containersConf({ ...machine, cgroupVersion: 1, runtimes: ['crun'] })).toThrow(
      'install "runc"',
    ))
})

test.each([
  ['6,1,2,-;oom-kill:constraint=X,oom_memcg=/p/libpod-abc,pid=9,uid=0', true],
  ['3,1,2,-;Memory cgroup out of memory: Killed process 77 (app) total-vm:1kB', true],
  ['3,1,2,-;Memory cgroup out of memory: Killed process 777 (app) total-vm:1kB', false],
  ['6,1,2,-;oom-kill:constraint=X,oom_memcg=/p/libpod-def,pid=9,uid=0', false],
])('kernel log %s', (line, expected) => expect(isOomLine(line, 'abc', 77)).toBe(expected))

describe('pod files', () => {
  const dns = { server: '10.96.0.10', domain: 'cluster.local' }
  const pod = (spec: object) => ({
    metadata: { name: 'web', namespace: 'shop' },
    spec: { containers: [], ...spec },
  })
  test('ClusterFirst', () =>
    expect(resolverFile(pod({}), dns)).toBe(
      'nameserver 10.96.0.10\nsearch shop.svc.cluster.local svc.cluster.local cluster.local\noptions ndots:5\n',
    ))
  test('None is all its own', () =>
    expect(
      resolverFile(
        pod({
          dnsPolicy: 'None',
          dnsConfig: { nameservers: ['1.2.3.4'], options: [{ name: 'ndots', value: '2' }] },
        }),
        dns,
      ),
    ).toBe('nameserver 1.2.3.4\noptions ndots:2\n'))
  test('hosts has the pod and its aliases', () =>
    expect(
      hostsFile(pod({ hostAliases: [{ ip: '1.2.3.4', hostnames: ['db', 'db2'] }] }), '10.0.10.2'),
    ).toContain('10.0.10.2\tweb\n1.2.3.4\tdb\tdb2\n'))
})

test('the name of an interface fits into 15 characters', () => {
  expect(vethName('fbf422d2-7e14-4ce6-b91f-fe827994f6fb')).toBe('pfbf422d27e14')
})

describe('PodAddresses', () => {
  const pool = (cidrBlock = '10.0.10.0/29') => {
    let id = 0
    const privateIps = new Collection<StoredPrivateIp>()
    const addresses = new PodAddresses({
      privateIps,
      subnetOf: (node) =>
        node === 'vn-1' ? { id: 's', cidrBlock, compartmentId: 'c' } : undefined,
      newOcid: () => `ip${id++}`,
      clock: { now: () => 0, sleep: async () => undefined },
      releaseDelayMs: 0,
    })
    return { addresses, privateIps }
  }

  test('the first two and the last are kept back; then none is left', () => {
    const { addresses } = pool()
    const given = ['a', 'b', 'c', 'd', 'e', 'f'].map((pod) => addresses.take(pod, 'vn-1')?.address)
    const all = ['10.0.10.2', '10.0.10.3', '10.0.10.4', '10.0.10.5', '10.0.10.6', undefined]
    expect(given).toEqual(all)
  })
  test('a pod keeps its address, and the gateway is the first', () => {
    const { addresses } = pool()
    expect(addresses.take('a', 'vn-1')).toEqual(addresses.take('a', 'vn-1'))
    expect(addresses.take('a', 'vn-1')).toMatchObject({ gateway: '10.0.10.1' })
  })
  test('a released address is reused last', () => {
    const { addresses } = pool()
    addresses.take('a', 'vn-1')
    addresses.release('a')
    expect(addresses.take('b', 'vn-1')?.address).toBe('10.0.10.3')
  })
  test('a running pod keeps the address that it has', () => {
    const { addresses } = pool()
    expect(addresses.take('a', 'vn-1', '10.0.10.2')?.address).toBe('10.0.10.2')
    expect(addresses.take('b', 'vn-1')?.address).toBe('10.0.10.3')
  })
  test('addresses of others in the subnet are not given out', () => {
    const { addresses, privateIps } = pool()
    privateIps.put({ id: 'lb', subnetId: 's', ipAddress: '10.0.10.2' })
    expect(addresses.take('a', 'vn-1')?.address).toBe('10.0.10.3')
    addresses.retain(new Set())
    expect(privateIps.list().map(({ id }) => id)).toEqual(['lb'])
  })
  test('an unknown node has none', () =>
    expect(pool().addresses.take('a', 'other')).toBeUndefined())
})
