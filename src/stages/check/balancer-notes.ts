import { at, text } from '../../values/json.ts'
import type { Rule } from './rule.ts'

/** Prefix of the annotations of a load balancer. */
export const BETA = 'service.beta.kubernetes.io/oci-load-balancer'
/** Prefix of the annotations of a network load balancer. */
export const NETWORK = 'oci-network-load-balancer.oraclecloud.com/'

const TLS_SECRET = `${BETA}-tls-secret`
const TLS_MAP = 'oci-load-balancer.oraclecloud.com/tls-certificate-map'
const RESERVED = 'oci.oraclecloud.com/reserved-ips'

/** The annotations of a Service. */
export type Notes = Readonly<Record<string, unknown>>

/** A finding for a Service, if a rule applies. */
export type Judged = readonly [is: boolean, rule: Omit<Rule, 'source'> & { readonly path: string }]

export const noteAt = (key: string): string => `metadata.annotations[${key}]`

/**
 * Annotations of the other kind of load balancer. They include `internal`, which cannot be changed
 * later.
 */
export const kindRules = (notes: Notes, isNetwork: boolean): Judged[] => {
  const [other, own] = isNetwork ? [`${BETA}-`, NETWORK] : [NETWORK, `${BETA}-`]
  const kind = isNetwork ? 'a network load balancer' : 'a load balancer'
  const foreign = Object.keys(notes).filter((key) => key.startsWith(other))
  const key = foreign.find((one) => one === `${other}internal`) ?? foreign[0] ?? ''
  const isPublic =
    /^(1|t|true)$/i.test(text(notes[`${other}internal`])) && notes[`${own}internal`] === undefined
  const many = foreign.length > 1 ? `, nor are ${foreign.length - 1} others like it` : ''
  const why = `is not read of ${kind}, which the Service asks for${many}`
  const rule = { rule: 'balancer-type', path: noteAt(key) } as const
  return [
    [foreign.length > 0 && !isPublic, { ...rule, severity: 'note', why }],
    [
      isPublic,
      {
        ...rule,
        severity: 'warning',
        why: `${why}: it gets a public address, and that cannot be changed later`,
        fix: `${own}internal: "true"`,
      },
    ],
  ]
}

/** A reserved address must be given as an IP address, not as its OCID. */
export const addressRules = (spec: unknown, notes: Notes): Judged[] => {
  const fix = `${RESERVED}: "203.0.113.10"`
  const why = 'is an OCID; OKE takes the reserved address itself'
  const rule = { rule: 'reserved-address', severity: 'warning', why, fix } as const
  return [
    [text(notes[RESERVED]).includes('ocid1.'), { ...rule, path: noteAt(RESERVED) }],
    [
      text(at(spec, 'loadBalancerIP')).startsWith('ocid1.'),
      { ...rule, path: 'spec.loadBalancerIP' },
    ],
  ]
}

export const tlsRules = (notes: Notes): Judged[] => {
  const secret = text(notes[TLS_SECRET])
  const rule = { rule: 'tls-secret', path: noteAt(TLS_SECRET) } as const
  const hasMap = notes[TLS_MAP] !== undefined
  return [
    [
      secret !== '' && hasMap,
      { ...rule, severity: 'warning', why: `and ${TLS_MAP} exclude each other; name one of them` },
    ],
    [
      secret !== '' && !hasMap,
      {
        ...rule,
        severity: 'note',
        why: 'names its certificate too: a renewed certificate is taken only from a Secret of another name',
        fix: `${TLS_SECRET}: ${secret}-2`,
      },
    ],
  ]
}
