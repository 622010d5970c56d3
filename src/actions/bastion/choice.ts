import type { InputReader } from '../../runner/inputs.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { asHostKey } from '../../values/ssh/host-key.ts'

/** The bastion through which the private endpoint is reached. */
export interface BastionChoice {
  readonly bastionId: string
  /** The key of its host, if the workflow pins it. */
  readonly hostKey: string | undefined
}

/** The inputs "bastion" and "bastion-host-key"; undefined without a bastion. */
export const readBastion = (read: InputReader): BastionChoice | undefined => {
  const bastionId = read.optional('bastion', ocidOf('bastion'))
  const hostKey = read.optional('bastion-host-key', asHostKey)
  if (!read.has('bastion')) {
    if (hostKey !== undefined)
      read.problem(
        'input "bastion-host-key" is for a bastion',
        'Give "bastion" too, or leave it out.',
      )
    return undefined
  }
  if (read.has('endpoint') && read.optional('endpoint', (text) => text) !== 'private') {
    read.problem(
      'input "bastion" leads to the private endpoint',
      'Leave "endpoint" out, or set it to private.',
    )
  }
  return { bastionId: bastionId ?? '', hostKey }
}
