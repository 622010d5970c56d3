import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { connect as dial, createServer } from 'node:net'

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount'

/** Finds the process of a pod by a mark in its environment; returns it with that environment. */
const processOf = (name: string) => {
  for (const id of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const entries = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0')
      if (!entries.includes(`POD=${name}`)) continue
      const pairs = entries.map((entry) => entry.split(/=(.*)/s).slice(0, 2))
      return { id, variables: Object.fromEntries(pairs) as Record<string, string | undefined> }
    } catch {
      // The process has ended in the meantime.
    }
  }
  throw new Error(`no process of ${name}`)
}

/**
 * Returns a pod's network, the environment that its virtual node sets, and its service account. Its
 * image contains no Node and no operator, so these run in its network, outside the container.
 */
export const surroundingsOf = (name: string) => {
  const { id, variables } = processOf(name)
  const { KUBERNETES_SERVICE_HOST = '', KUBERNETES_SERVICE_PORT_PROXYMUX = '' } = variables
  return {
    within: ['nsenter', `--net=/proc/${id}/ns/net`],
    /** The mount path of its service account. */
    account: `/proc/${id}/root${ACCOUNT}`,
    environment: {
      ...{ KUBERNETES_SERVICE_HOST, KUBERNETES_SERVICE_PORT_PROXYMUX },
      OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH: `/proc/${id}/root${ACCOUNT}/ca.crt`,
    },
  }
}

/** Runs in the pod's network: forwards a port there to a Unix socket. */
const forwarding = `const net = require('net')
const [path, port] = process.argv.slice(1)
const server = net.createServer((client) => {
  const socket = net.connect(path)
  for (const end of [client, socket]) end.on('error', () => undefined)
  client.pipe(socket).pipe(client)
})
server.listen(Number(port), '127.0.0.1', () => console.log('ready'))`

/**
 * Replaces the VCN's gateways: makes a port of the machine's loopback, where the emulator has OCI
 * and the public API endpoint, available on the pod's loopback. Returns a function that ends it.
 */
export const openGateway = async (podName: string, port: number, path: string) => {
  const server = createServer((client) => {
    const target = dial(port, '127.0.0.1')
    for (const end of [client, target]) end.on('error', () => undefined)
    client.pipe(target).pipe(client)
  })
  await once(server.listen(path), 'listening')
  const [command = '', ...words] = surroundingsOf(podName).within
  const script = ['-e', forwarding, '--', path, String(port)]
  const child = execFile(command, [...words, process.execPath, ...script])
  await once(child.stdout ?? child, 'data')
  return async () => {
    child.kill()
    server.close()
  }
}
