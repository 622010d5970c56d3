import { ActionError } from '../action-error.ts'

/** Means every HPA of the release that is not named separately. */
export const everyHpa = 'all'

/** The expectation for one HPA; without number and factor, growth by one replica. */
interface ExpectedReplicas {
  /** Undefined for every HPA. */
  readonly hpa?: string
  readonly atLeast?: number
  readonly factor?: number
}

/** A factor above 1: `x2`, `x1.5`. @throws ActionError INPUT_INVALID */
export const parseFactor = (text: string): number => {
  const [, digits] = /^x([0-9]+(?:\.[0-9]+)?)$/.exec(text.trim()) ?? []
  if (Number(digits) > 1) return Number(digits)
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is not a factor above 1`,
    hint: 'Write it with an x: x2 for twice as many replicas as before.',
  })
}

/**
 * The name of an HPA, or `namespace/name` for one of another namespace than that of all others.
 * @throws ActionError INPUT_INVALID
 */
export const asHpa = (text: string): string => {
  const [namespace, name, ...rest] = text.includes('/') ? text.split('/') : ['shop', text]
  if (/^[a-z0-9-]+$/.test(namespace ?? '') && name !== '' && rest.length === 0) return text
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is no HPA`,
    hint: 'Write its name, or namespace/name where it is in another namespace: web/edge=3.',
  })
}

const sizeOf = (hpa: string, text: string): Omit<ExpectedReplicas, 'hpa'> => {
  if (text === '') return {}
  if (text.startsWith('x')) return { factor: parseFactor(text) }
  const atLeast = /^[0-9]+$/.test(text) ? Number(text) : 0
  if (atLeast >= 2) return { atLeast }
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${hpa}" expects no growth: at least 2 replicas prove that an HPA scaled`,
    hint: 'Write the HPA and the replicas it should reach, for example edge=3, or a factor, edge=x2.',
  })
}

/**
 * The replicas expected of an HPA, from an item such as `edge=3`, `web/edge=x2`, `edge` or `all`.
 * @throws ActionError INPUT_INVALID
 */
export const asReplicas = (item: string): ExpectedReplicas => {
  const [hpa = '', ...rest] = item.split('=')
  const name = hpa.trim()
  const size = sizeOf(name, rest.join('=').trim())
  return name === everyHpa ? size : { hpa: asHpa(name), ...size }
}
