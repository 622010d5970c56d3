import { at, count, list, strings, text } from '../../../values/json.ts'
import { nameOf } from '../../../values/manifests/manifests.ts'
import { addressesOf } from './load-balancer.ts'
import { type Target, urlAt } from './target.ts'

/** Annotations by which OCI makes a load balancer without a public address. */
const INTERNAL = [
  'service.beta.kubernetes.io/oci-load-balancer-internal',
  'oci-network-load-balancer.oraclecloud.com/internal',
]
/** Ports at which the load balancer itself ends TLS. */
const TLS_PORTS = 'service.beta.kubernetes.io/oci-load-balancer-ssl-ports'

/** Well-known ports of protocols that are not HTTP (IANA). */
const OTHER_PORTS = new Set([
  21, 22, 23, 25, 53, 88, 110, 111, 135, 139, 143, 389, 445, 465, 587, 636, 853, 993, 995, 1433,
  1521, 1522, 1883, 2049, 2181, 3306, 3389, 5222, 5432, 5671, 5672, 6379, 6380, 6432, 6446, 8883,
  9042, 9092, 9093, 9094, 11211, 26379, 27017, 33060, 50051,
])
const TLS = new Set([443, 8443, 9443, 6443])
const HTTP = /^(http2?|web|www|h2c|kubernetes\.io\/(h2c|ws))($|[-_])/
const HTTPS = /^(https|wss|kubernetes\.io\/wss)($|[-_])/
const OTHER =
  /^(tcp|tls|grpc|grpcs|mysql|mysqlx|postgres|postgresql|psql|redis|mongo|mongodb|amqp|amqps|mqtt|mqtts|kafka|ldap|ldaps|smtp|smtps|imap|imaps|ftp|sftp|ssh|smb|nfs|dns|sql|mssql|oracle|cql|memcached|zookeeper|stun|turn|sip|rtmp|rtsp|git-ssh)($|[-_])/

type Speech = 'http' | 'https' | 'tcp' | 'guess'

/** The protocol of a port: by appProtocol, name, number. */
const speechOf = (port: unknown, tlsPorts: readonly string[]): Speech => {
  const number = count(at(port, 'port'))
  const words = [text(at(port, 'appProtocol')), text(at(port, 'name'))].map((word) =>
    word.toLowerCase(),
  )
  const isTls = tlsPorts.includes(String(number)) || tlsPorts.includes(words[1] ?? '')
  for (const word of words) {
    if (HTTPS.test(word)) return 'https'
    if (HTTP.test(word)) return isTls || TLS.has(number) ? 'https' : 'http'
    if (OTHER.test(word)) return 'tcp'
  }
  if (OTHER_PORTS.has(number)) return 'tcp'
  if (isTls || TLS.has(number)) return 'https'
  return number === 80 || number === 8080 ? 'http' : 'guess'
}

const targetOf = (
  port: unknown,
  { address, number }: { readonly address: string; readonly number: number },
  tlsPorts: readonly string[],
): Target => {
  const protocol = text(at(port, 'protocol'), 'TCP')
  if (protocol !== 'TCP') {
    return {
      is: 'unprobed',
      shown: `${address}:${number}`,
      why: `${protocol} says nothing unasked`,
    }
  }
  const speech = speechOf(port, tlsPorts)
  if (speech === 'tcp') {
    const url = urlAt('tcp', address, number)
    return { is: 'tcp', url, shown: url }
  }
  const url = urlAt(speech === 'https' ? 'https' : 'http', address, number)
  return { is: 'http', url, shown: url, ...(speech === 'guess' ? { isGuess: true } : {}) }
}

/** Whether a Service gets an address that is reachable only from the VCN and connected networks. */
const isInternal = (service: unknown): boolean => {
  const annotations = strings(at(service, 'metadata', 'annotations'))
  return INTERNAL.some((name) => annotations[name] === 'true')
}

/** The targets of a Service of type LoadBalancer; undefined while it has no address. */
export const serviceTargets = (service: unknown): Target[] | undefined => {
  const [first] = addressesOf(service)
  if (first === undefined) return undefined
  const { address } = first
  if (isInternal(service)) {
    const why = 'an internal load balancer, which the runner may not reach'
    return [{ is: 'unprobed', shown: `${nameOf(service)} at ${address}`, why }]
  }
  const tls = strings(at(service, 'metadata', 'annotations'))[TLS_PORTS] ?? ''
  const tlsPorts = tls
    .split(',')
    .map((port) => port.trim())
    .filter((port) => port !== '')
  const all = list(at(service, 'spec', 'ports')).map((port, index) => {
    const number = first.ports[index] ?? count(at(port, 'port'), 80)
    return targetOf(port, { address, number }, tlsPorts)
  })
  return oneAsked(all)
}

/** With several HTTP ports, the path is requested on one; the others have to accept connections. */
const oneAsked = (all: readonly Target[]): Target[] => {
  const http = all.filter((one) => one.is === 'http')
  const asked = http.find(({ isGuess }) => isGuess !== true) ?? http[0]
  return all.map((one) => {
    if (one.is !== 'http' || one === asked) return one
    const { protocol, hostname, port } = new URL(one.url)
    const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
    return { is: 'tcp', url: `tcp://${hostname}:${number}`, shown: one.shown }
  })
}
