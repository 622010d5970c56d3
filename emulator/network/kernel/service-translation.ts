import { PROXYMUX_PORT } from '../control-plane-ports.ts'
import {
  type Endpoint,
  isApiServer,
  type ServiceEntry,
  type ServicePort,
  type ServiceTable,
} from '../load-balancer/service-table.ts'

/** Marks packets that return to their own pod through a Service: they never leave its VNIC. */
export const hairpinMark = '0x1'

interface Translated {
  readonly key: string
  readonly protocol: string
  readonly endpoints: readonly Endpoint[]
}

const protocols = ['TCP', 'UDP']

/**
 * Returns the nft table that does the work of kube-proxy: it spreads connections to a Service's
 * cluster IP over its ready endpoints and keeps their source address. A Service without endpoints
 * is left out: its address is local to the namespace, where nothing listens, so connections are
 * refused.
 */
export const serviceTranslation = (table: ServiceTable, apiServer: Endpoint): string => {
  const ports = translated(table, apiServer)
  const pods = new Set(ports.flatMap(({ endpoints }) => endpoints.map(({ address }) => address)))
  const itself = [...pods].map((address) => `${address} . ${address}`).join(', ')
  const jumps = ports.map(({ key }, index) => `${key} : goto port${index}`).join(', ')
  return `table ip services
delete table ip services
table ip services {
  set itself { type ipv4_addr . ipv4_addr; ${itself && `elements = { ${itself} };`} }
${ports.map(portChain).join('\n')}
  chain translate {
${jumps && `    ip daddr . ip protocol . th dport vmap { ${jumps} }`}
  }
  chain prerouting { type nat hook prerouting priority -100; jump translate; }
  chain output { type nat hook output priority -100; jump translate; }
  chain note { type filter hook prerouting priority -90; ip saddr . ip daddr @itself meta mark set ${hairpinMark}; }
  chain postrouting { type nat hook postrouting priority 100; meta mark ${hairpinMark} masquerade; }
}
`
}

const translated = (table: ServiceTable, apiServer: Endpoint): Translated[] => {
  return table
    .filter(({ clusterIP }) => clusterIP !== '')
    .flatMap((service) =>
      portsOf(service, apiServer)
        .filter(({ protocol }) => protocols.includes(protocol))
        .map(({ protocol: name, port, endpoints }) => {
          const protocol = name.toLowerCase()
          return { key: `${service.clusterIP} . ${protocol} . ${port}`, protocol, endpoints }
        }),
    )
    .filter(({ endpoints }) => endpoints.length > 0)
}

/** The API server's Service leads to the cluster's endpoint, and to its second port as well. */
const portsOf = (service: ServiceEntry, apiServer: Endpoint): readonly ServicePort[] => {
  if (!isApiServer(service)) return service.ports
  const proxymux = { ...apiServer, port: PROXYMUX_PORT }
  const second = { name: 'proxymux', protocol: 'TCP', port: PROXYMUX_PORT, nodePort: 0 }
  return [
    ...service.ports.map((port) => ({ ...port, endpoints: [apiServer] })),
    { ...second, endpoints: [proxymux] },
  ]
}

const portChain = ({ protocol, endpoints }: Translated, index: number): string => {
  const places = endpoints.map(({ address, port }, turn) => `${turn} : ${address} . ${port}`)
  const choice = `numgen inc mod ${places.length} map { ${places.join(', ')} }`
  return `  chain port${index} { meta l4proto ${protocol} dnat ip addr . port to ${choice}; }`
}
