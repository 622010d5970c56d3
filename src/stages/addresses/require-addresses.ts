import { ActionError } from '../../values/action-error.ts'
import { addressProblem, type AddressLine } from './address-report.ts'

/** @throws ActionError SUBNET_TOO_SMALL if a subnet can never hold the expected pods */
export const requireAddresses = (lines: readonly AddressLine[]): void => {
  const small = lines.filter(({ verdict }) => verdict === 'too-small')
  if (small.length === 0) return
  throw new ActionError({
    code: 'SUBNET_TOO_SMALL',
    message: small.map(addressProblem).join('; '),
    hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
  })
}
