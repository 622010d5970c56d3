import { type Cause, type Rule, ruleFor } from './cause.ts'

/** The pull secrets of a pod. */
export interface PullSecrets {
  /** Names in the pod spec. */
  readonly named: readonly string[]
  /** Those that exist in the namespace, with their hosts. */
  readonly found: readonly { readonly name: string; readonly hosts: readonly string[] }[]
}

const TOKEN =
  'Virtual nodes pull private images only with a Secret of type kubernetes.io/dockerconfigjson that holds an auth token: give pull-username and pull-token, or name a Secret in pull-secret.'

const RULES: readonly Rule[] = [
  {
    says: /no such host|server misbehaving|lookup \S+/i,
    text: 'the name of the registry does not resolve',
    hint: 'Correct the host of the image. If it is right, the pods have no way to DNS: run ensure-network.',
  },
  {
    says: /i\/o timeout|connection refused|deadline exceeded|TLS handshake timeout|no route to host/i,
    text: 'the registry cannot be reached from the pods',
    hint: 'Run ensure-network: the pods need a service gateway (or NAT gateway), its route, and an egress rule on TCP 443.',
  },
  {
    says: /manifest unknown|manifest for \S+ not found|name unknown|not found|does not exist(?! or)/i,
    text: 'the image is not in the registry',
    hint: 'Check repository, tag and digest of the image, and that it was pushed to this region and tenancy.',
  },
  {
    says: /denied|forbidden|403/i,
    text: 'the user of the pull secret may not read the image, or it does not exist',
    hint: 'OCIR says the same to both. Check the name; the user needs: Allow group <group> to read repos in compartment <compartment>.',
  },
  {
    says: /unauthorized|authentication required|invalid username|incorrect username|401/i,
    text: 'the registry does not accept the user or the auth token of the pull secret',
    hint: 'The user is <tenancy namespace>/<user>, with the domain between them if it is not Default; the token is an auth token that still exists.',
  },
]

const hostOf = (image: string): string => image.split('/')[0] ?? ''

/** Why an image is not pulled: facts about the pull secret come before the node's message. */
export const pullCause = (image: string, says: string, secrets: PullSecrets | undefined): Cause => {
  const rule = ruleFor(RULES, says)
  const isAccess = rule === undefined || /pull secret|not in the registry/.test(rule.text)
  const what = `image ${image} cannot be pulled`
  if (secrets !== undefined && isAccess && image.includes('.')) {
    const { named, found } = secrets
    if (named.length === 0 && rule?.text !== 'the image is not in the registry') {
      return { text: `${what}: the pod names no pull secret`, hint: TOKEN }
    }
    const missing = named.filter((name) => !found.some((one) => one.name === name))
    if (named.length > 0 && missing.length === named.length) {
      return { text: `${what}: the pull secret ${missing.join(', ')} does not exist`, hint: TOKEN }
    }
    const hosts = found.flatMap((one) => one.hosts)
    if (found.length > 0 && !hosts.includes(hostOf(image))) {
      const known = hosts.length === 0 ? 'no host' : hosts.join(', ')
      const hint = 'The host in the Secret has to be that of the image, letter by letter.'
      return { text: `${what}: the pull secret is for ${known}, not for ${hostOf(image)}`, hint }
    }
  }
  if (rule === undefined) return { text: what, hint: TOKEN }
  return { text: `${what}: ${rule.text}`, hint: rule.hint }
}
