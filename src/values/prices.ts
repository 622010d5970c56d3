import { ActionError } from './action-error.ts'
import { parseValues } from './charts/values-file.ts'

/** Prices of pods of one shape, for an hour each. */
export interface Prices {
  readonly currency: string
  readonly ocpuHour: number
  readonly gigabyteHour: number
}

const invalid = (what: string): ActionError =>
  new ActionError({
    code: 'PRICES_INVALID',
    message: `the price file ${what}`,
    hint: 'Write, for example, {currency: USD, ocpu-hour: 0.01, gb-hour: 0.0015}, as YAML or JSON, with the prices of your contract.',
  })

/** @throws ActionError PRICES_INVALID */
export const parsePrices = async (text: string): Promise<Prices> => {
  const values = await parseValues(text)
  const price = (key: string): number => {
    const value = values[key]
    if (typeof value === 'number' && value >= 0) return value
    throw invalid(`has no number in "${key}"`)
  }
  const { currency } = values
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    throw invalid('has no currency of three letters')
  }
  return { currency, ocpuHour: price('ocpu-hour'), gigabyteHour: price('gb-hour') }
}
