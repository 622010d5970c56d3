import { ANYWHERE } from './ports.ts'

/**
 * `nlb-preserving-source` is a network load balancer that is set to preserve the source. According
 * to Oracle, virtual nodes do not get it; the cloud controller manager sets it whatever the nodes
 * are, so rules for the clients stay, and nothing is promised.
 */
export const loadBalancerKinds = ['lb', 'nlb', 'nlb-preserving-source'] as const
export type LoadBalancerKind = (typeof loadBalancerKinds)[number]

/** The type of an option's value, by its form. */
export interface OptionForms {
  readonly blocks: readonly string[]
  readonly 'tcp-ports': readonly number[]
  readonly 'udp-ports': readonly number[]
  readonly 'load-balancer': LoadBalancerKind
  readonly flag: boolean
}

export type OptionForm = keyof OptionForms

const listForms = ['blocks', 'tcp-ports', 'udp-ports'] as const satisfies readonly OptionForm[]
type ListForm = (typeof listForms)[number]

const option = <N extends string, F extends OptionForm>(
  name: N,
  form: F,
  description: string,
): { readonly name: N; readonly form: F; readonly description: string } => ({
  name,
  form,
  description,
})

/**
 * The only declaration of a network's traffic options. `name` is both the input of the actions and
 * the key in the environment file.
 */
export const networkOptionFields = {
  clients: option('clients', 'blocks', 'Who may use the load balancer.'),
  listeners: option(
    'listeners',
    'tcp-ports',
    'TCP ports of the load balancer; 80 without listeners and udp-listeners.',
  ),
  udpListeners: option('udp-listeners', 'udp-ports', 'UDP ports of a network load balancer.'),
  podPorts: option(
    'pod-ports',
    'tcp-ports',
    "TCP ports of pods that a load balancer sends to directly, as that of OCI's native ingress controller does.",
  ),
  apiClients: option('api-clients', 'blocks', 'Who may call the Kubernetes API; no rule if empty.'),
  loadBalancer: option(
    'load-balancer-type',
    'load-balancer',
    "lb, or a network load balancer (nlb), or one that is set to preserve the source; pods on virtual nodes do not see the clients' addresses.",
  ),
  hasOidc: option(
    'openid-connect',
    'flag',
    "The Kubernetes API verifies tokens of an issuer on the internet, such as GitHub's.",
  ),
  isInternetAllowed: option(
    'pods-to-internet',
    'flag',
    'Pods may open connections to the internet, through a NAT gateway.',
  ),
}

type Fields = typeof networkOptionFields

/** The options that are lists. */
export type ListOption = {
  readonly [K in keyof Fields]: Fields[K]['form'] extends ListForm ? K : never
}[keyof Fields]

type ListName = Fields[ListOption]['name']

/** Blocks and ports cannot contain a comma. */
export const optionSeparators = Object.fromEntries(
  Object.values(networkOptionFields)
    .filter(({ form }) => listForms.some((one) => one === form))
    .map(({ name }) => [name, 'commas']),
) as Readonly<Record<ListName, 'commas'>>

/** The complete traffic options of a network. */
export type NetworkOptions = {
  readonly [K in keyof Fields]: OptionForms[Fields[K]['form']]
}

/** The options that a user sets; the rest are defaults. */
export type GivenOptions = {
  readonly [K in keyof NetworkOptions]?: NetworkOptions[K] | undefined
}

export const defaultOptions: NetworkOptions = {
  clients: [ANYWHERE],
  listeners: [80],
  udpListeners: [],
  podPorts: [],
  apiClients: [],
  loadBalancer: 'lb',
  hasOidc: false,
  isInternetAllowed: false,
}

/** Completes the options. An empty list counts as absent; UDP listeners alone open no TCP port. */
export const networkOptions = (given: GivenOptions): NetworkOptions => {
  const said = Object.entries(given).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  const hasUdp = (given.udpListeners ?? []).length > 0
  return { ...defaultOptions, ...(hasUdp ? { listeners: [] } : {}), ...Object.fromEntries(said) }
}
