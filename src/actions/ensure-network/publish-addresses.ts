import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import {
  addressesOutput,
  addressProblem,
  reportAddresses,
} from '../../stages/addresses/address-report.ts'
import { type Expectation, neededAddresses } from '../../stages/addresses/needed-addresses.ts'
import { observeAddresses } from '../../stages/addresses/observe-addresses.ts'
import { addressText, renderAddresses } from '../../stages/addresses/render-addresses.ts'
import { requireAddresses } from '../../stages/addresses/address-report.ts'
import type { NetworkSnapshot } from '../../stages/network/network-snapshot.ts'
import type { PathPlaces } from '../../stages/reachability/observe-paths.ts'

interface AddressSources {
  readonly places: PathPlaces
  readonly snapshot: NetworkSnapshot
  readonly expected: Expectation | undefined
  /** Only reports, never fails. */
  readonly isPlan: boolean
}

/**
 * Writes usable, used and needed addresses to the log, the summary and the outputs. Makes no call
 * if the need is unknown.
 * @throws ActionError SUBNET_TOO_SMALL, unless only planned
 */
export const publishAddresses = async (
  { places, snapshot, expected, isPlan }: AddressSources,
  { outputs, summary }: Pick<ActionContext, 'outputs' | 'summary'>,
  stage: StageLog,
): Promise<void> => {
  if (expected === undefined) return outputs.set('addresses', '[]')
  const uses = await observeAddresses(places, snapshot)
  const balancers = places['load-balancer']?.subnetIds ?? []
  const areBalancersPrivate = await Promise.all(
    balancers.map(async (id) => (await snapshot.subnet(id)).isPrivate),
  )
  const form = {
    hasPodSubnet: places.pods !== undefined,
    isLoadBalancerPrivate: areBalancersPrivate.includes(true),
  }
  const needed = neededAddresses(expected, form)
  const lines = reportAddresses(uses, needed)
  addressText(lines).forEach((line) => stage.info(`  ${line}`))
  await summary.append(renderAddresses(lines))
  await outputs.set('addresses', addressesOutput(lines))
  const warned = isPlan ? lines : lines.filter(({ verdict }) => verdict !== 'too-small')
  warned.flatMap((line) => addressProblem(line) ?? []).forEach((problem) => stage.warning(problem))
  if (!isPlan) requireAddresses(lines)
}
