import { AdjustableClock } from './clock.ts'
import type { Clock, Context, Region, Settings } from './context.ts'
import { makeOcid } from './ocid.ts'
import { Store } from './store.ts'

export const FRANKFURT: Region = {
  name: 'eu-frankfurt-1',
  key: 'fra',
  realm: 'oc1',
  secondLevelDomain: 'oraclecloud.com',
}

interface ContextOptions {
  readonly store?: Store
  readonly clock?: Clock
  readonly region?: Region
  readonly tenancyId?: string
  readonly settings?: Settings
}

/**
 * Creates a context with defaults for missing options; a saved emulator passes its store and
 * tenancy.
 */
export const createContext = (options: ContextOptions = {}): Context => {
  const region = options.region ?? FRANKFURT
  return {
    store: options.store ?? new Store(),
    clock: options.clock ?? new AdjustableClock(),
    region,
    tenancyId: options.tenancyId ?? makeOcid('tenancy', region),
    newOcid: (kind) => makeOcid(kind, region),
    settings: options.settings ?? { poolMilliseconds: 3000, pageSize: 25 },
  }
}
