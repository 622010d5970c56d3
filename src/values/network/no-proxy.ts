import { isIP } from 'node:net'

import { formatAddress } from './address-range.ts'
import { cidrInterval } from './cidr.ts'

/** A host or a domain; no address, range, pattern, or anything with a port. */
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
 * NO_PROXY as curl and Go understand it, in the words of Node, which knows neither CIDR blocks nor
 * that a domain stands for what is below it. IPv6 blocks, which Node cannot express, stay as they
 * are.
 */
export const noProxyForNode = (list: string): string =>
  list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .flatMap(forNode)
    .join(',')
