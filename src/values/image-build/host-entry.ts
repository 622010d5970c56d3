import { isIP } from 'node:net'

import { invalidInput } from '../input-text.ts'

/**
 * A line of /etc/hosts for the build, e.g. `db:10.0.0.5` or `db=10.0.0.5`. @throws ActionError
 * INPUT_INVALID
 */
export const parseHostEntry = (text: string): string => {
  const [, host = '', address = ''] =
    /^([A-Za-z0-9][A-Za-z0-9.-]*)[:=](.+)$/.exec(text.trim()) ?? []
  const bare = address.replace(/^\[(.*)\]$/, '$1')
  if (host !== '' && (isIP(bare) !== 0 || bare === 'host-gateway')) return `${host}:${bare}`
  throw invalidInput(`"${text}" is not host:address`, 'Write one per line, such as db:10.0.0.5.')
}
