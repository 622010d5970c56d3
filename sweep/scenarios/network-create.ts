import type { Scenario } from '../scenario.ts'
import type { World } from '../world.ts'

interface Part {
  readonly id: string
  readonly displayName: string
  readonly vcnId?: string
  readonly freeformTags: Readonly<Record<string, string>>
}

interface State {
  /** E.g. `subnets {name}-subnet-nodes`, with its content. */
  readonly parts: readonly string[]
}

/** In the order in which they can be deleted. */
const kinds = [
  ...['subnets', 'networkSecurityGroups', 'routeTables', 'securityLists'],
  ...['internetGateways', 'natGateways', 'serviceGateways', 'vcns'],
]
const tag = 'oke-virtual-nodes-network'
/** A VCN, three gateways, two route tables; a list, a group and a subnet for each of four roles. */
const partsOfAll = 18
const goneMilliseconds = 30_000

/** Concurrent sweeps start with different blocks. */
let blocks = process.pid % 100

/** ensure-network creates a network of this name from nothing. */
export const networkCreate: Scenario = {
  name: 'ensure-network-create',
  action: 'ensure-network',
  hasPost: false,
  place: async ({ world }, id) => {
    const { networkCompartmentId } = world.environment
    const block = await freeBlock(world)
    const found = async (): Promise<readonly (readonly [string, Part])[]> => {
      const lists = kinds.map(async (kind) => {
        const path = `/20160918/${kind}?compartmentId=${networkCompartmentId}`
        const parts = await world.oci.list<Part>(path)
        return parts.map((part) => [kind, part] as const)
      })
      return (await Promise.all(lists))
        .flat()
        .filter(([, { freeformTags }]) => freeformTags[tag] === id)
    }
    return {
      inputs: {
        ...{ create: 'true', 'compartment-id': networkCompartmentId, 'network-name': id },
        ...{ 'vcn-cidr': `${block}.0.0/16`, 'network-mode': 'nsg', 'max-pods': '200' },
        'api-clients': '203.0.113.0/24',
      },
      observe: async (): Promise<State> => {
        const texts = (await found()).map(async ([kind, part]) => {
          const rules = kind === 'networkSecurityGroups' ? await rulesOf(world, part.id) : []
          return withoutOwn(`${kind} ${JSON.stringify([part, ...rules])}`, id, block)
        })
        return { parts: (await Promise.all(texts)).toSorted() }
      },
      clear: async () => {
        for (const until = Date.now() + goneMilliseconds; ;) {
          const left = await found()
          if (left.length === 0) return
          if (Date.now() > until) throw new Error(`the network ${id} does not go`)
          // A resource that another one still needs is refused: the next round deletes it.
          for (const [kind, part] of left)
            await world.oci.send('DELETE', `/20160918/${kind}/${part.id}`).catch(() => undefined)
        }
      },
    }
  },
  problems: (state) => {
    const { parts } = state as State
    return parts.length === partsOfAll ? [] : [`${parts.length} parts instead of ${partsOfAll}`]
  },
}

/**
 * Returns the first two numbers of a block that no VCN has, not even one that an interrupted sweep
 * has left.
 */
const freeBlock = async ({ oci, environment }: World): Promise<string> => {
  const path = `/20160918/vcns?compartmentId=${environment.networkCompartmentId}`
  const taken = JSON.stringify(await oci.list<Part>(path))
  for (;;) {
    const block = `10.${100 + (blocks++ % 100)}`
    if (!taken.includes(`"${block}.`)) return block
  }
}

const rulesOf = async (world: World, group: string): Promise<string[]> => {
  const path = `/20160918/networkSecurityGroups/${group}/securityRules`
  const rules = await world.oci.list<object>(path)
  return rules.map((rule) => JSON.stringify({ ...rule, id: '' })).toSorted()
}

/** Removes what differs from place to place: names, blocks, ids, times and addresses. */
const withoutOwn = (text: string, id: string, block: string): string =>
  text
    .replaceAll(id, '{name}')
    .replaceAll(id.replaceAll('-', '').slice(0, 15), '{name}')
    .replaceAll(`${block}.`, '10.x.')
    .replaceAll(/ocid1\.[a-z0-9.]+(-[a-z0-9.-]+)?/g, '{id}')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '{time}')
    .replaceAll(/"(natIp|etag|virtualRouterMac)\\?":\\?"[^"]*"/g, '"$1":""')
