import type { InputReader } from '../../runner/inputs.ts'
import { ActionError } from '../../values/action-error.ts'
import { asEndpoint, asFlag, asText } from '../../values/input-text.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { asPath } from '../../values/path.ts'
import { ISSUER } from '../../values/setup/wanted.ts'

const asRepository = (text: string): { readonly owner: string; readonly name: string } => {
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(text) ?? []
  if (owner !== undefined && name !== undefined) return { owner, name }
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is no OWNER/REPO`,
    hint: 'Write it as GitHub does, for example octo/shop.',
  })
}

const asNumber = (text: string): string => {
  if (/^\d+$/.test(text)) return text
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is no number`,
    hint: `It is what this prints: gh api repos/OWNER/REPO --jq '.owner.id, .id'`,
  })
}

export const readInit = (read: InputReader) => {
  const issuer = read.withDefault('issuer', asEndpoint, ISSUER)
  const named = read.required('repository', asRepository)
  return {
    domainUrl: read.required('identity-domain-url', asEndpoint),
    compartmentId: read.required('compartment-id', ocidOf('compartment', 'tenancy')),
    clusterId: read.required('cluster-id', ocidOf('cluster')),
    nodeSubnetId: read.required('node-subnet-id', ocidOf('subnet')),
    repository: {
      ...named,
      ownerId: read.required('owner-id', asNumber),
      id: read.required('repository-id', asNumber),
      branch: read.withDefault('branch', asText, 'main'),
    },
    pullerAddress: read.required('puller-address', asText),
    issuer,
    publicKeys: read.withDefault('public-keys', asEndpoint, `${issuer}/.well-known/jwks`),
    terraform: read.optional('terraform', asPath),
    yes: read.withDefault('yes', asFlag, false),
  }
}

export type InitInputs = ReturnType<typeof readInit>
