import { ActionError } from '../action-error.ts'
import { type Cidr, cidrContains, parseCidr } from './cidr.ts'

/** Oracle reserves link-local addresses and the classes D and E ("Reserved IP addresses"). */
const RESERVED = ['169.254.0.0/16', '224.0.0.0/3'].map(parseCidr)

const problemOf = (block: Cidr): string | undefined => {
  if (block.version !== 4) return 'it is not IPv4'
  if (block.prefix < 16 || block.prefix > 30) return `/${block.prefix} is no size of a VCN`
  const reserved = RESERVED.find((one) => cidrContains(one, block))
  return reserved && `${reserved.text} is reserved`
}

/**
 * Parses the IPv4 block for a new VCN; OCI accepts /16 to /30.
 * @throws ActionError CIDR_INVALID
 */
export const parseVcnCidr = (text: string): Cidr => {
  const block = parseCidr(text)
  const problem = problemOf(block)
  if (problem === undefined) return block
  throw new ActionError({
    code: 'CIDR_INVALID',
    message: `"${text}" cannot be the CIDR block of a VCN: ${problem}`,
    hint: 'Write an IPv4 block between /16 and /30, best of the private ones: 10.0.0.0/16, 172.16.0.0/16, 192.168.0.0/16.',
  })
}
