import { spawn } from 'node:child_process'
import type { PodAddress } from './address-pool.ts'

const timeout = 20_000

/**
 * The bridge of a pod subnet inside the emulator's network namespace. Named after the gateway, so
 * that each subnet has its own and a restarted emulator finds it again.
 */
export function bridgeName(gateway: string): string {
  const hex = gateway.split('.').map((part) => Number(part).toString(16).padStart(2, '0'))
  return `pods${hex.join('')}`
}

/** At most 15 characters; 48 bits of the pod's uid. */
export const vethName = (uid: string): string => `p${uid.replaceAll('-', '').slice(0, 12)}`

/**
 * Gives the network namespace of a process an `eth0` with this address on the subnet's bridge,
 * which is made on first use. Safe to call again for the same pod.
 *
 * @throws Error with what `ip` said
 */
export async function connectPod(
  namespace: string,
  infraPid: number,
  uid: string,
  { address, prefixLength, gateway }: PodAddress,
): Promise<void> {
  const bridge = bridgeName(gateway)
  const veth = vethName(uid)
  await ensureBridge(namespace, bridge, `${gateway}/${prefixLength}`)
  const pair = [
    `link add ${veth} type veth peer name eth0 netns ${infraPid}`,
    `link set ${veth} master ${bridge} up`,
  ]
  try {
    await batch(namespace, pair)
  } catch {
    // Left over from a sandbox of this pod that ended a moment ago, or the bridge was removed.
    bridges.delete(namespace + bridge)
    await ensureBridge(namespace, bridge, `${gateway}/${prefixLength}`)
    await batch(namespace, [`link delete ${veth}`], true)
    await batch(namespace, pair)
  }
  await batch(`/proc/${infraPid}/ns/net`, [
    'link set lo up',
    `addr add ${address}/${prefixLength} dev eth0`,
    'link set eth0 up',
    `route add default via ${gateway}`,
  ])
}

/** The bridges that are known to be there, so that a pod's start needs no process for them. */
const bridges = new Map<string, Promise<void>>()

function ensureBridge(namespace: string, bridge: string, address: string): Promise<void> {
  const key = namespace + bridge
  const known = bridges.get(key)
  if (known) return known
  const made = makeBridge(namespace, bridge, address)
  bridges.set(key, made)
  made.catch(() => bridges.delete(key))
  return made
}

async function makeBridge(namespace: string, bridge: string, address: string): Promise<void> {
  await batch(namespace, [`link add ${bridge} type bridge`], true)
  await batch(namespace, [`addr replace ${address} dev ${bridge}`, `link set ${bridge} up`])
}

/** Several `ip` commands by one process; with `lenient` a refusal (exists, absent) is fine. */
async function batch(namespace: string, commands: readonly string[], lenient = false) {
  const argv = [`--net=${namespace}`, 'ip', '-batch', '-']
  const child = spawn('nsenter', argv, { stdio: ['pipe', 'ignore', 'pipe'], timeout })
  const said: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part))
  // A process that ends at once closes its stdin; its exit code says what happened.
  child.stdin.on('error', () => undefined)
  child.stdin.end(`${commands.join('\n')}\n`)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code === 0 || lenient) return
  const message = Buffer.concat(said).toString('utf8').trim()
  throw new Error(`network of the pod: ${message || `ip ended with ${code}`}`)
}
