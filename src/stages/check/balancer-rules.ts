import { at, record, text } from '../../values/json.ts'
import {
  addressRules,
  BETA,
  type Judged,
  kindRules,
  noteAt,
  type Notes,
  NETWORK,
  tlsRules,
} from './balancer-notes.ts'
import { type ObjectProblem, sources } from './rule.ts'

const TYPE = 'oci.oraclecloud.com/load-balancer-type'
const PRESERVE = `${NETWORK}is-preserve-source`
const SHAPE = `${BETA}-shape`
const MODE = 'oci.oraclecloud.com/security-rule-management-mode'
/** It is often set, but nothing reads it. */
const NO_KEY = 'oci.oraclecloud.com/internal-load-balancer'

const FLEXIBLE = `${SHAPE}: flexible\n${SHAPE}-flex-min: "10"\n${SHAPE}-flex-max: "100"`

const shapeRules = (notes: Notes): Judged[] => {
  const shape = text(notes[SHAPE]).toLowerCase()
  const path = noteAt(SHAPE)
  const bounds = ['min', 'max'].filter((end) => notes[`${SHAPE}-flex-${end}`] === undefined)
  const [least, most] = ['min', 'max'].map((end) => Number(notes[`${SHAPE}-flex-${end}`]))
  const isTurned = least !== undefined && most !== undefined && least > most
  const flexible = { rule: 'flexible-shape', severity: 'error', path, fix: FLEXIBLE } as const
  return [
    [
      shape === 'flexible' && bounds.length > 0,
      {
        ...flexible,
        why: `is flexible without both bounds, which is refused: ${bounds.map((end) => `-flex-${end}`).join(' and ')} missing`,
      },
    ],
    [
      shape === 'flexible' && isTurned,
      {
        ...flexible,
        severity: 'warning',
        why: `is flexible from ${least} to ${most}: -flex-min is above -flex-max, and OKE takes it for both`,
      },
    ],
    [
      shape === '',
      {
        rule: 'fixed-shape',
        severity: 'note',
        path,
        why: 'is not set: the load balancer is fixed at 100 Mbps, which OCI bills more than a flexible one',
        fix: FLEXIBLE,
      },
    ],
  ]
}

const MODES = ['SL-All', 'SL-Frontend', 'NSG', 'None']

/**
 * The annotations for groups and for the management of security lists, by kind of load balancer.
 */
const securityKeys = (isNetwork: boolean) => ({
  listMode: isNetwork
    ? `${NETWORK}security-list-management-mode`
    : `${BETA}-security-list-management-mode`,
  groups: `${isNetwork ? NETWORK : 'oci.oraclecloud.com/'}oci-network-security-groups`,
})

const modeRules = (notes: Notes, isNetwork: boolean): Judged[] => {
  const { listMode: listKey } = securityKeys(isNetwork)
  const mode = text(notes[MODE])
  const none =
    'has no effect on virtual nodes, where OKE adds no rule to a security list; ensure-network adds them'
  const rule = { rule: 'security-mode', severity: 'warning', path: noteAt(MODE) } as const
  const fix = `${MODE}: None`
  return [
    [mode.startsWith('SL-'), { ...rule, why: none, fix }],
    [
      mode !== '' && !MODES.includes(mode),
      { ...rule, why: `is "${mode}", which OKE does not know: ${MODES.join(', ')}`, fix },
    ],
    [
      mode === '' && ['All', 'Frontend'].includes(text(notes[listKey])),
      { ...rule, path: noteAt(listKey), why: none, fix: `${listKey}: None` },
    ],
    [
      mode === 'NSG',
      {
        ...rule,
        severity: 'note',
        why: "is NSG: OKE makes the rules only where a policy lets any-user with request.principal.type='cluster' manage network security groups; else ensure-network makes them",
        fix,
      },
    ],
  ]
}

const groupRules = (notes: Notes, isNetwork: boolean): Judged[] => {
  const { groups: key } = securityKeys(isNetwork)
  const groups = text(notes[key])
    .split(',')
    .filter((one) => one.trim() !== '')
  return [
    [
      groups.length > 5,
      {
        rule: 'too-many-groups',
        severity: 'warning',
        path: noteAt(key),
        why: `names ${groups.length} network security groups; a load balancer takes five`,
      },
    ],
  ]
}

const trafficRules = (spec: unknown, notes: Notes, isNetwork: boolean): Judged[] => {
  const isLocal = at(spec, 'externalTrafficPolicy') === 'Local'
  return [
    [
      isNetwork && notes[PRESERVE] !== undefined && !isLocal,
      {
        rule: 'preserve-source',
        severity: 'warning',
        path: noteAt(PRESERVE),
        why: 'is refused with externalTrafficPolicy Cluster: no load balancer is made',
      },
    ],
    [
      text(at(spec, 'sessionAffinity'), 'None') !== 'None',
      {
        rule: 'session-affinity',
        severity: 'warning',
        path: 'spec.sessionAffinity',
        why: 'has to be None for a load balancer of OCI',
        fix: 'sessionAffinity: None',
      },
    ],
    [
      notes[NO_KEY] !== undefined,
      {
        rule: 'unknown-annotation',
        severity: 'warning',
        path: noteAt(NO_KEY),
        why: 'is no annotation that OKE reads: the load balancer gets a public address, and that cannot be changed later',
        fix: isNetwork ? `${NETWORK}internal: "true"` : `${BETA}-internal: "true"`,
      },
    ],
  ]
}

/** Problems of the load balancer that a Service requests. */
export const balancerProblems = (object: unknown): ObjectProblem[] => {
  const spec = at(object, 'spec')
  // With another class, another controller handles it.
  const isOurs = at(spec, 'type') === 'LoadBalancer' && at(spec, 'loadBalancerClass') === undefined
  if (at(object, 'kind') !== 'Service' || !isOurs) return []
  const notes = record(at(object, 'metadata', 'annotations'))
  const isNetwork = text(notes[TYPE]).toLowerCase() === 'nlb'
  const judged = [
    ...(isNetwork ? [] : shapeRules(notes)),
    ...modeRules(notes, isNetwork),
    ...groupRules(notes, isNetwork),
    ...kindRules(notes, isNetwork),
    ...addressRules(spec, notes),
    ...tlsRules(notes),
    ...trafficRules(spec, notes, isNetwork),
  ]
  const local: ObjectProblem = {
    rule: 'traffic-policy',
    severity: 'warning',
    path: 'spec.externalTrafficPolicy',
    why: 'Local does not keep the client address on virtual nodes',
    source: sources.list,
    fix: 'externalTrafficPolicy: Cluster',
  }
  return [
    ...(at(spec, 'externalTrafficPolicy') === 'Local' ? [local] : []),
    ...judged.filter(([is]) => is).map(([, problem]) => ({ ...problem, source: sources.balancer })),
  ]
}
