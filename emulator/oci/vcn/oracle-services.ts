import type { Context } from '../core/context.ts'
import type { Collection } from '../core/store.ts'
import type { OracleService } from './resources.ts'

const collection = (context: Context): Collection<OracleService> =>
  context.store.collection<OracleService>('services')

/**
 * Returns the regional services that a service gateway reaches: all of them, and Object Storage
 * alone. Created on first use, so that their ids are saved with the state.
 */
export const oracleServices = (context: Context): OracleService[] => {
  const known = collection(context).list()
  if (known.length > 0) return known
  const key = context.region.key
  const name = key.toUpperCase()
  const make = (label: string, cidrBlock: string): OracleService =>
    collection(context).put({
      id: context.newOcid('service'),
      cidrBlock,
      name: label,
      description: label,
    })
  return [
    make(`OCI ${name} Object Storage`, `oci-${key}-objectstorage`),
    make(
      `All ${name} Services In Oracle Services Network`,
      `all-${key}-services-in-oracle-services-network`,
    ),
  ]
}

/** Returns the entry that stands for all services of the region. */
export const allServices = (context: Context): OracleService => {
  const found = oracleServices(context).find((service) => service.cidrBlock.startsWith('all-'))
  if (!found) throw new Error('the store holds services, but none that stands for all of them')
  return found
}
