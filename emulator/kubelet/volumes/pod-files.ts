import type { V1Pod } from '@kubernetes/client-node'

/** The resolver settings of every pod. */
export interface DnsSettings {
  /** The cluster's DNS address, e.g. `10.96.0.10`. */
  readonly server: string
  /** E.g. `cluster.local`. */
  readonly domain: string
}

/** Returns /etc/hosts as a kubelet writes it. */
export const hostsFile = (pod: V1Pod, address: string): string => {
  const aliases = (pod.spec?.hostAliases ?? []).map(
    ({ ip, hostnames }) => `${ip}\t${(hostnames ?? []).join('\t')}`,
  )
  return [
    '# Kubernetes-managed hosts file.',
    '127.0.0.1\tlocalhost',
    '::1\tlocalhost ip6-localhost ip6-loopback',
    `${address}\t${pod.metadata?.name}`,
    ...aliases,
    '',
  ].join('\n')
}

/**
 * Returns /etc/resolv.conf for the pod's dnsPolicy; only the cluster's resolver can be inherited.
 */
export const resolverFile = (pod: V1Pod, dns: DnsSettings): string => {
  const { dnsPolicy, dnsConfig } = pod.spec ?? {}
  const isOwn = dnsPolicy === 'None'
  const { server, domain } = dns
  const search = [`${pod.metadata?.namespace}.svc.${domain}`, `svc.${domain}`, domain]
  const options = (dnsConfig?.options ?? []).map(({ name, value }) =>
    value === undefined ? (name ?? '') : `${name}:${value}`,
  )
  const given = isOwn || dnsPolicy === 'Default' ? [] : ['ndots:5']
  const hasOwn = options.some((option) => option.startsWith('ndots:'))
  return [
    ...[...(isOwn ? [] : [server]), ...(dnsConfig?.nameservers ?? [])].map(
      (address) => `nameserver ${address}`,
    ),
    line('search', [
      ...(isOwn || dnsPolicy === 'Default' ? [] : search),
      ...(dnsConfig?.searches ?? []),
    ]),
    line('options', [...(hasOwn ? [] : given), ...options]),
  ]
    .filter((text) => text !== '')
    .map((text) => `${text}\n`)
    .join('')
}

const line = (keyword: string, words: readonly string[]): string =>
  words.length === 0 ? '' : `${keyword} ${words.join(' ')}`
