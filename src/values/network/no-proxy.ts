import { isIP } from 'node:net'

import { formatAddress } from './address-range.ts'
import { cidrInterval } from './cidr.ts'

/** A host or a domain, without port; not an address, range or pattern. */
const isName = (entry: string): boolean =>
  /^[^.*:/][^:/]*$/.test(entry) && isIP(entry) === 0 && !/^[\d.]+-[\d.]+$/.test(entry)

const forNode = (entry: string): readonly string[] => {
  const block = cidrInterval(entry)
  if (block?.version === 4) {
    return [`${formatAddress(4, block.first)}-${formatAddress(4, block.last)}`]
  }
  return isName(entry) ? [entry, `.${entry}`] : [entry]
}

/**
 * Converts NO_PROXY from curl's and Go's form to Node's, which supports neither CIDR blocks nor
 * subdomains of a listed domain. IPv6 blocks, which Node cannot express, stay unchanged.
 */
export const noProxyForNode = (list: string): string =>
  list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap(forNode)
    .join(',')
