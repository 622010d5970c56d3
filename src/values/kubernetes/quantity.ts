import { ActionError } from '../action-error.ts'

const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

const FORM =
  /^([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))(?:[eE]([+-]?[0-9]+)|([numkMGTPE]|[KMGTPE]i))?$/

/**
 * A Kubernetes quantity in its base unit: cores for CPU ('100m' is 0.1), bytes for memory ('1Gi').
 * @throws ActionError QUANTITY_INVALID
 */
export const parseQuantity = (text: string): number => {
  const [, digits, exponent, suffix = ''] = FORM.exec(text.trim()) ?? []
  const scale = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent)
  if (digits !== undefined && scale !== undefined) return Number(digits) * scale
  throw new ActionError({
    code: 'QUANTITY_INVALID',
    message: `"${text}" is not a Kubernetes quantity`,
    hint: 'Write CPU as 100m or 0.5 and memory as 128Mi or 1Gi.',
  })
}
