import { run } from '../../process.ts'
import type { PodAddress } from './address-pool.ts'

/** Returns an interface name of at most 15 characters, from 48 bits of the pod's uid. */
export const vethName = (uid: string): string => `p${uid.replaceAll('-', '').slice(0, 12)}`

/**
 * Gives the network namespace of a process an `eth0` with this address. As on virtual nodes, each
 * pod has its own VNIC: there is no bridge, so that all its packets, even those to a pod in the
 * same subnet, are routed and pass the VCN's rules. Calling it again for the same pod is safe.
 *
 * @throws Error with the output of `ip`
 */
export const connectPod = async (
  namespace: string,
  infraPid: number,
  uid: string,
  { address, gateway }: PodAddress,
): Promise<void> => {
  const veth = vethName(uid)
  const pair = [
    `address replace ${gateway}/32 dev lo`,
    `link add ${veth} type veth peer name eth0 netns ${infraPid}`,
    `link set ${veth} up`,
    `route replace ${address} dev ${veth} src ${gateway}`,
  ]
  try {
    await batch(namespace, pair)
  } catch {
    // The old interface is left over from a sandbox of this pod that ended a moment ago.
    await batch(namespace, [`link delete ${veth}`], true)
    await batch(namespace, pair)
  }
  await batch(`/proc/${infraPid}/ns/net`, [
    'link set lo up',
    `address add ${address}/32 dev eth0`,
    'link set eth0 up',
    `route add ${gateway} dev eth0`,
    `route add default via ${gateway}`,
  ])
}

/** Runs several `ip` commands in one process; `lenient` ignores refusals (exists, absent). */
const batch = async (namespace: string, commands: readonly string[], lenient = false) => {
  const argv = [`--net=${namespace}`, 'ip', '-batch', '-']
  const input = `${commands.join('\n')}\n`
  const done = run('nsenter', argv, { doing: 'wiring a pod', seconds: 20, input })
  await (lenient ? done.catch(() => undefined) : done)
}
