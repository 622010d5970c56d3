import type { Compartment } from '../identity/compartments.ts'
import { availabilityDomains } from '../identity/regions.ts'
import type { Context } from '../core/context.ts'

/** The compute instance on which a self-hosted runner is assumed to run; collection `instances`. */
interface ComputeInstance {
  readonly id: string
  readonly displayName: string
  readonly compartmentId: string
  readonly tenancyId: string
  readonly availabilityDomain: string
  readonly faultDomain: string
  readonly region: string
  readonly canonicalRegionName: string
  readonly shape: string
  readonly timeCreated: number
}

/** Returns the emulator's only instance, created on first use in the first compartment. */
export const theInstance = (context: Context): ComputeInstance => {
  const instances = context.store.collection<ComputeInstance>('instances')
  const [known] = instances.list()
  if (known) return known
  const [compartment] = context.store.collection<Compartment>('compartments').list()
  return instances.put({
    id: context.newOcid('instance'),
    displayName: 'runner',
    compartmentId: compartment?.id ?? context.tenancyId,
    tenancyId: context.tenancyId,
    availabilityDomain: availabilityDomains(context)[0] ?? '',
    faultDomain: 'FAULT-DOMAIN-1',
    region: context.region.name,
    canonicalRegionName: context.region.name,
    shape: 'VM.Standard.E4.Flex',
    timeCreated: context.clock.now(),
  })
}
