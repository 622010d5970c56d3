import { execFile } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AgentProcess } from '../../../emulator/network/agent/agent-process.ts'
import { bridgeToControlPlane } from '../../../emulator/network/agent/control-plane-socket.ts'
import { dial } from '../../../emulator/network/agent/dial.ts'
import { KernelTable } from '../../../emulator/network/kernel/kernel-table.ts'
import { serviceTranslation } from '../../../emulator/network/kernel/service-translation.ts'
import {
  createNamespace,
  deleteNamespace,
  insideNamespace,
} from '../../../emulator/network/namespace.ts'
import type { ServiceEntry } from '../../../emulator/network/load-balancer/service-table.ts'

const run = promisify(execFile)
const name = `agent-${process.pid}`
const endpoint = { address: '10.0.0.1', port: 6443 }
const internetAddress = '198.51.100.1'

const everything = async (stream: Duplex): Promise<string> => {
  let seen = ''
  for await (const chunk of stream) seen += String(chunk)
  return seen
}

const service = (more: Partial<ServiceEntry>): ServiceEntry => ({
  namespace: 'shop',
  name: 'web',
  clusterIP: '10.96.0.20',
  hosts: [],
  ports: [],
  ...more,
})
const port = (port: number, endpoints: { address: string; port: number }[]) => ({
  name: '',
  protocol: 'TCP',
  port,
  nodePort: 0,
  endpoints,
})

/**
 * Returns the script of a server in the namespace that sends its own address on each connection,
 * then echoes.
 */
const echo = (address: string): string =>
  `require('net').createServer({allowHalfOpen:true},c=>{c.write('${address}:');c.pipe(c)}).listen(8080,'${address}')`

/** Returns what a script prints inside the namespace. */
const inside = async (script: string): Promise<string> => {
  const [command = '', ...argv] = insideNamespace(name, [process.execPath, '-e', script])
  return (await run(command, argv, { timeout: 10_000 })).stdout
}

const resolve = (host: string): Promise<string> =>
  inside(`const r=new (require('dns').promises.Resolver)();r.setServers(['10.96.0.10']);
    r.resolve4('${host}').then(a=>process.stdout.write(a.join()))`)

describe('the agent in a real network namespace', () => {
  let folder = ''
  let agent: AgentProcess
  let agentPid = 0
  const servers: Server[] = []
  const bridges: (() => Promise<void>)[] = []
  const pods: ReturnType<typeof execFile>[] = []
  const socketPath = (): string => join(folder, 'agent.sock')
  const ask = async (host: string, to: number, text = 'hello'): Promise<string> => {
    const stream = await dial(socketPath(), { host, port: to }, 2000)
    stream.end(text)
    return everything(stream)
  }
  const eventually = async <T>(poll: () => Promise<T>): Promise<T> => {
    for (const deadline = Date.now() + 15_000; ;)
      try {
        return await poll()
      } catch (error) {
        if (Date.now() > deadline) throw error
        await sleep(50)
      }
  }

  /** Starts a stand-in for a part of the control plane, and the socket that leads to it. */
  const bridgeTo = async (part: string): Promise<string> => {
    const server = createServer((client) => client.end(part)).listen(0, '127.0.0.1')
    servers.push(server)
    await new Promise((resolve) => server.once('listening', resolve))
    const socket = join(folder, `${servers.length}.sock`)
    bridges.push(await bridgeToControlPlane(socket, (server.address() as AddressInfo).port))
    return socket
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oke-network-'))
    const local = ['10.96.0.0/16', '10.0.10.0/24', endpoint.address, internetAddress]
    await createNamespace(name, local)
    await createNamespace(name, local)
    for (const address of ['10.0.10.1', '10.0.10.2']) {
      const [command = '', ...argv] = insideNamespace(name, [process.execPath, '-e', echo(address)])
      pods.push(execFile(command, argv))
    }
    const apiServerSocket = await bridgeTo('api server')
    const proxymuxSocket = await bridgeTo('proxymux')
    const kubeletSocket = await bridgeTo('kubelet')
    const logPath = join(folder, 'agent.log')
    const dnsAddress = '10.96.0.10'
    agent = new AgentProcess({
      name,
      socketPath: socketPath(),
      apiServerSocket,
      proxymuxSocket,
      kubeletSocket,
      dnsAddress,
      endpointAddress: endpoint.address,
      internetAddress,
      logPath,
      onPid: (pid) => (agentPid = pid),
    })
    await agent.start()
  }, 30_000)

  afterAll(async () => {
    await agent.stop()
    for (const pod of pods) pod.kill()
    for (const close of bridges) await close()
    for (const server of servers) server.close()
    await deleteNamespace(name)
    await rm(folder, { recursive: true })
  })

  test('dials addresses that exist only inside, and passes half-closed streams', async () => {
    expect(await eventually(() => ask('10.0.10.1', 8080))).toBe('10.0.10.1:hello')
    const big = 'x'.repeat(300_000)
    expect(await ask('10.0.10.2', 8080, big)).toBe(`10.0.10.2:${big}`)
  })

  test('says why a connection is not there', async () => {
    await expect(ask('10.0.10.1', 9)).rejects.toThrow('10.0.10.1:9: ECONNREFUSED')
    await expect(ask('192.0.2.1', 80)).rejects.toThrow('ENETUNREACH')
  })

  test('translates Services to their endpoints in turn, and refuses without any', async () => {
    const translate = (more: Partial<ServiceEntry>) =>
      new KernelTable(name).apply(serviceTranslation([service(more)], endpoint))
    const endpoints = [
      { address: '10.0.10.1', port: 8080 },
      { address: '10.0.10.2', port: 8080 },
    ]
    await translate({ ports: [port(80, endpoints)] })
    await eventually(() => ask('10.0.10.1', 8080))
    const responses = [await ask('10.96.0.20', 80), await ask('10.96.0.20', 80)]
    expect(responses.sort()).toEqual(['10.0.10.1:hello', '10.0.10.2:hello'])
    await translate({ ports: [port(80, [])] })
    await expect(ask('10.96.0.20', 80)).rejects.toThrow('ECONNREFUSED')
    const api = { namespace: 'default', name: 'kubernetes', clusterIP: '10.96.0.1' }
    await translate({ ...api, ports: [port(443, [])] })
    expect(await ask('10.96.0.1', 443)).toBe('api server')
    expect(await ask('10.96.0.1', 12_250)).toBe('proxymux')
  })

  test('answers for the internet', async () => {
    expect(await ask(internetAddress, 443, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/the internet\n$/)
  })

  test('answers DNS inside the namespace, by UDP and TCP', async () => {
    agent.push([service({})])
    expect(await eventually(() => resolve('web.shop.svc.cluster.local'))).toBe('10.96.0.20')
    expect(
      await inside(`const p=require('dns-packet');const s=require('net').connect(53,'10.96.0.10');
      s.write(p.streamEncode({type:'query',id:1,questions:[{type:'A',name:'web.shop.svc.cluster.local'}]}));
      s.once('data',d=>{process.stdout.write(p.streamDecode(d).answers[0].data);s.end()})`),
    ).toBe('10.96.0.20')
  })

  test('comes back with the same table when it is killed', async () => {
    agent.push([service({ name: 'kept' })])
    const pid = agentPid
    await eventually(() => resolve('kept.shop.svc.cluster.local'))
    process.kill(pid, 'SIGKILL')
    await eventually(async () => Promise.resolve(expect(agentPid).not.toBe(pid)))
    expect(await eventually(() => ask(endpoint.address, endpoint.port))).toBe('api server')
    expect(await resolve('kept.shop.svc.cluster.local')).toBe('10.96.0.20')
    expect(await readFile(join(folder, 'agent.log'), 'utf8')).toBe('')
  }, 60_000)
})
