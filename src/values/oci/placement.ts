import { invalidInput } from '../input-text.ts'

/** Where virtual nodes are wanted: one availability domain, or all of them. */
export interface WantedPlacement {
  /** E.g. `AD-1`, the whole name, or `all`. */
  readonly availabilityDomain: string
  /** Empty: OKE chooses, and avoids what has no room. */
  readonly faultDomains: readonly string[]
}

/** Every availability domain of the region. */
const EVERYWHERE = 'all'

const FORM = /^([^=\s]+)(?:=([^=]+))?$/
const FAULT_DOMAIN = /^FAULT-DOMAIN-[1-9]$/

/**
 * One part of a placement: `AD-1`, `all`, or with fault domains `AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2`.
 * @throws ActionError INPUT_INVALID
 */
export const parsePlacement = (text: string): WantedPlacement => {
  const [, availabilityDomain, domains] = FORM.exec(text.trim()) ?? []
  const faultDomains = domains?.split('+').map((one) => one.trim()) ?? []
  const isRead = faultDomains.every((one) => FAULT_DOMAIN.test(one))
  const isOnce = new Set(faultDomains).size === faultDomains.length
  if (availabilityDomain !== undefined && isRead && isOnce) {
    return { availabilityDomain, faultDomains }
  }
  throw invalidInput(
    `"${text}" is not a placement`,
    'Write an availability domain, for example AD-1, or all; with fault domains AD-1=FAULT-DOMAIN-1+FAULT-DOMAIN-2.',
  )
}

/** The availability domain that a short or whole name means. */
const domainOf = (name: string, domains: readonly string[]): string | undefined => {
  const wanted = name.toLowerCase()
  return domains.find((domain) => {
    const whole = domain.toLowerCase()
    return whole === wanted || whole.endsWith(`-${wanted}`) || whole.endsWith(`:${wanted}`)
  })
}

/** The placement by the names of the region, and the names that it does not have, or has twice. */
export const placedIn = (
  wanted: readonly WantedPlacement[],
  domains: readonly string[],
): { readonly placed: readonly WantedPlacement[]; readonly wrong: readonly string[] } => {
  const all = domains.toSorted()
  const found = wanted.flatMap(({ availabilityDomain: name, faultDomains }) =>
    (name === EVERYWHERE ? all : [domainOf(name, all)]).map((availabilityDomain) => ({
      ...{ name, availabilityDomain, faultDomains },
    })),
  )
  const names = found.map(({ availabilityDomain }) => availabilityDomain)
  const wrong = found.flatMap(({ name, availabilityDomain }, at) =>
    availabilityDomain === undefined || names.indexOf(availabilityDomain) < at ? [name] : [],
  )
  const placed = found.flatMap(({ availabilityDomain, faultDomains }) =>
    availabilityDomain === undefined ? [] : [{ availabilityDomain, faultDomains }],
  )
  return { placed, wrong }
}
