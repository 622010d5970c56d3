import { setTimeout as delay } from 'node:timers/promises'
import type { Context } from '../../../../../emulator/oci/core/context.ts'
import { Store } from '../../../../../emulator/oci/core/store.ts'

interface Options {
  readonly store?: Store
  readonly poolMilliseconds?: number
  readonly pageSize?: number
}

/** Returns a context with the real clock, and OCIDs that count up. */
export const testContext = (options: Options = {}): Context => {
  let count = 0
  return {
    store: options.store ?? new Store(),
    clock: {
      now: () => Date.now(),
      sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal ? { signal } : {}),
    },
    region: {
      name: 'eu-frankfurt-1',
      key: 'fra',
      realm: 'oc1',
      secondLevelDomain: 'oraclecloud.com',
    },
    tenancyId: 'ocid1.tenancy.oc1..aaaatest',
    newOcid: (kind) => `ocid1.${kind}.oc1.eu-frankfurt-1.aaaa${String(++count).padStart(8, '0')}`,
    settings: {
      poolMilliseconds: options.poolMilliseconds ?? 40,
      pageSize: options.pageSize ?? 1000,
    },
  }
}
