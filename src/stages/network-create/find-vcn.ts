import type { NetworkPart } from '../../clients/network/network-parts.ts'
import { ActionError } from '../../values/action-error.ts'
import { cidrInterval, intervalsOverlap } from '../../values/network/cidr.ts'
import { type DesiredNetwork, partKey } from './desired-network.ts'

const refuse = (code: string, message: string, hint: string): ActionError =>
  new ActionError({ code, message, hint })

const overlap = (a: string, b: string): boolean => {
  const [one, other] = [cidrInterval(a), cidrInterval(b)]
  return one !== undefined && other !== undefined && intervalsOverlap(one, other)
}

/**
 * A foreign VCN with the same name would be mistaken for ours; one with the same addresses can
 * never be peered.
 */
const requireFreeAddresses = (desired: DesiredNetwork, others: readonly NetworkPart[]): void => {
  for (const { name, id, cidrs } of others) {
    const block = cidrs.find((cidr) => overlap(cidr, desired.vcnCidr))
    if (block !== undefined) {
      const message = `${desired.vcnCidr} overlaps with ${block} of VCN ${name} (${id}) in the same compartment`
      const hint = 'Choose a vcn-cidr that nothing else uses: overlapping VCNs can never be peered.'
      throw refuse('VCN_CIDR_OVERLAPS', message, hint)
    }
    if (name === desired.name) {
      const message = `VCN ${name} (${id}) exists and was not made by create: it has no tag of ours`
      throw refuse('VCN_NAME_TAKEN', message, 'Choose another network-name.')
    }
  }
}

const createdText = (time: number | undefined): string =>
  time === undefined ? '' : ` created ${new Date(time).toISOString()}`

/** Finds our VCN. @throws ActionError VCN_* if it is ambiguous or differs */
export const findVcn = (
  desired: DesiredNetwork,
  vcns: readonly NetworkPart[],
): NetworkPart | undefined => {
  const ours = vcns.filter(({ tags }) => partKey(tags, desired.name) === 'vcn')
  requireFreeAddresses(desired, ours.length > 0 ? [] : vcns)
  const [vcn, second] = ours
  if (second !== undefined) {
    const lines = ours
      .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
      .map(({ id, createdAt }) => `  ${id}${createdText(createdAt)}`)
    const message = `${ours.length} VCNs carry the tags of network ${desired.name}, the oldest first:\n${lines.join('\n')}`
    const hint =
      'Keep the one that is used, mostly the oldest. Remove the tags from the others, or delete them; nothing is deleted for you.'
    throw refuse('VCN_AMBIGUOUS', message, hint)
  }
  if (vcn !== undefined && !vcn.cidrs.includes(desired.vcnCidr)) {
    const message = `network ${desired.name} exists with ${vcn.cidrs.join(', ')}, not with ${desired.vcnCidr}`
    throw refuse(
      'VCN_DIFFERS',
      message,
      'Give its vcn-cidr, or another network-name for a new one.',
    )
  }
  return vcn
}
