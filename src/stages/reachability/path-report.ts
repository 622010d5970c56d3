import type { NetworkOptions } from '../../values/network/options.ts'
import { type JudgedPath, judgePaths } from './judge-paths.ts'
import type { MissingRule } from './judge-rules.ts'
import type { NetworkView } from './network-view.ts'
import { reviewRouteTables, type RouteFinding } from './review-routes.ts'
import { own } from '../../values/own.ts'

/** The open paths, and faults of the routes. */
export interface PathReport {
  readonly paths: readonly JudgedPath[]
  readonly findings: readonly RouteFinding[]
}

/** @param podPorts see `judgePaths` */
export const reportPaths = (
  view: NetworkView,
  options: NetworkOptions,
  podPorts?: readonly number[],
): PathReport => ({
  paths: judgePaths(view, options, podPorts),
  findings: reviewRouteTables(view),
})

/**
 * `pending` opens once a group is attached, `shut` is closed by choice, `closed` is a fault.
 */
export type Verdict = 'open' | 'pending' | 'shut' | 'closed'

export const verdictOf = ({ isOpen, opensWith, isOptional }: JudgedPath): Verdict => {
  if (isOpen) return 'open'
  if (opensWith.length > 0) return 'pending'
  return isOptional ? 'shut' : 'closed'
}

const having =
  (verdict: Verdict) =>
  ({ paths }: PathReport): readonly JudgedPath[] =>
    paths.filter((path) => verdictOf(path) === verdict)

/** Paths that virtual nodes need and that rules, routes or gateways block. */
export const closedPaths = having('closed')

/** Paths that only wait for a group to be attached. */
export const pendingPaths = having('pending')

const PROTOCOLS: Readonly<Record<string, string>> = { '6': 'TCP', '17': 'UDP' }

/** E.g. `TCP 30000-32767`. */
export const trafficText = ({ protocol, ports }: Pick<MissingRule, 'protocol' | 'ports'>): string =>
  `${own(PROTOCOLS, protocol) ?? protocol} ${ports.min === ports.max ? ports.min : `${ports.min}-${ports.max}`}`

/** E.g. `ingress TCP 10256 from 10.0.20.0/24 in subnet nodes (looked in security list a)`. */
const missingText = (rule: MissingRule): string => {
  const isIngress = rule.direction === 'INGRESS'
  const looked = rule.holders.length === 0 ? 'no list or group there' : rule.holders.join(', ')
  const response =
    rule.respondsTo === undefined
      ? ''
      : `, for the responses of the stateless rule "${rule.respondsTo}"`
  return `${isIngress ? 'ingress' : 'egress'} ${trafficText(rule)} ${isIngress ? 'from' : 'to'} ${rule.peer} in subnet ${rule.subnet} (${looked})${response}`
}

/** What keeps a path closed, one sentence each. */
export const obstacles = ({ opensWith, missing, routes }: JudgedPath): readonly string[] =>
  opensWith.length > 0
    ? opensWith.map((group) => `open once attached: ${group}`)
    : [
        ...missing.map((rule) => `missing rule: ${missingText(rule)}`),
        ...routes.filter(({ isOpen }) => !isOpen).map(({ reason }) => `no way: ${reason}`),
      ]

/** The report as an output: a list with one object a path. */
export const pathsOutput = ({ paths }: PathReport): string =>
  JSON.stringify(
    paths.map((path) => ({
      id: path.id,
      from: path.fromLabel,
      to: path.toLabel,
      traffic: trafficText(path),
      open: path.isOpen,
      optional: path.isOptional,
      rules: path.by,
      routes: path.routes.map(({ reason }) => reason),
      missing: path.missing.map(missingText),
      attach: path.opensWith,
    })),
  )

/** Returns the problems with the routes as an output: a list with one object per finding. */
export const routeFindingsOutput = ({ findings }: PathReport): string => JSON.stringify(findings)
