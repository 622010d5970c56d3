import type { Answer, Packet, Question } from 'dns-packet'
import {
  isApiServer,
  type ServiceEntry,
  type ServiceTable,
} from '../load-balancer/service-table.ts'

/** TTL of responses in seconds; short, like CoreDNS's default for cluster names. */
const TTL = 5
const zone = 'cluster.local'
const AUTHORITATIVE = 1 << 10
const RECURSION_AVAILABLE = 1 << 7
const NAME_ERROR = 3
const dashed = /^(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})$/

/**
 * The addresses (or the one alias) that a name resolves to; undefined if the name does not exist.
 */
type Found = { readonly addresses: readonly string[]; readonly alias?: string } | undefined

const ofService = (service: ServiceEntry): Found =>
  service.externalName
    ? { addresses: [], alias: service.externalName }
    : {
        addresses: service.clusterIP
          ? [service.clusterIP]
          : service.hosts.map(({ address }) => address),
      }

/** Finds a pod of a Service by its hostname, or by its address with dashes if it has none. */
const ofHost = (service: ServiceEntry, label: string): Found => {
  const named = service.hosts.filter(
    ({ address, hostname }) => (hostname ?? address.replaceAll('.', '-')) === label,
  )
  return named.length > 0 ? { addresses: named.map(({ address }) => address) } : undefined
}

/** Resolves `10-0-10-5.<namespace>.pod.cluster.local`, as CoreDNS does with `pods insecure`. */
const ofPod = (label: string): Found => {
  const address = dashed.test(label) ? label.replaceAll('-', '.') : ''
  return address ? { addresses: [address] } : undefined
}

/** Resolves a name in the cluster's zone by the DNS specification of Kubernetes. */
const findName = (table: ServiceTable, name: string): Found => {
  const labels = name.toLowerCase().replace(/\.$/, '').split('.')
  if (labels.slice(-2).join('.') !== zone) return undefined
  const [kind, namespace, owner, host, ...more] = labels.slice(0, -2).reverse()
  if (kind === undefined) return { addresses: [] }
  if (kind === 'pod' && owner !== undefined && host === undefined) return ofPod(owner)
  if (kind !== 'svc' || more.length > 0) return undefined
  if (owner === undefined) {
    const known = namespace === undefined || table.some((entry) => entry.namespace === namespace)
    return known ? { addresses: [] } : undefined
  }
  const service = table.find((entry) => entry.namespace === namespace && entry.name === owner)
  if (!service) return undefined
  return host === undefined || isApiServer(service) ? ofService(service) : ofHost(service, host)
}

const answersTo = (question: Question, found: NonNullable<Found>): Answer[] => {
  const { name, type } = question
  if (found.alias) return [{ type: 'CNAME', name, ttl: TTL, data: found.alias }]
  if (type !== 'A') return []
  return found.addresses.map((data) => ({ type: 'A' as const, name, ttl: TTL, data }))
}

/**
 * Returns the response to a DNS query: A records for Services, headless Services and pods; no
 * records for another type of a known name; NXDOMAIN for everything else, as nothing can leave the
 * machine.
 */
export const answerQuery = (table: ServiceTable, query: Packet): Packet => {
  const question = query.questions?.[0]
  const found = question && findName(table, question.name)
  return {
    type: 'response',
    id: query.id ?? 0,
    flags:
      AUTHORITATIVE |
      RECURSION_AVAILABLE |
      ((query.flags ?? 0) & 0x0100) |
      (found ? 0 : NAME_ERROR),
    questions: query.questions ?? [],
    answers: question && found ? answersTo(question, found) : [],
  }
}
