import { secretNamed } from '../../oci/vault/secrets.ts'
import { inPath, need, type Place, queried, type Requirements, targetsOf } from '../requirement.ts'

const variables = ({ id, secretName }: { readonly id: string; readonly secretName?: unknown }) => ({
  'target.secret.id': id,
  'target.secret.name': String(secretName),
})

const secret = inPath('secrets', 'secretId', variables)

/** The secret in the query; the operation itself refuses one that does not exist. */
const named: Place = ({ context, request: { query } }) => {
  const found = secretNamed(context, query.get('vaultId'), query.get('secretName'))
  return targetsOf([found && { ...found }], variables)
}

/** Vaults and secrets, `/20180608`. Source: OCI, Details for the Vault Service (2025-02-20). */
export const vaultNeeds: Requirements = {
  GetVault: [
    need(
      'VAULT_READ',
      inPath('vaults', 'vaultId', ({ id }) => ({ 'target.vault.id': id })),
    ),
  ],
  ListSecrets: [need('SECRET_INSPECT', queried)],
  GetSecret: [need('SECRET_READ', secret)],
}

/** Contents of secrets, `/20190301`, by the same page. */
export const secretBundleNeeds: Requirements = {
  GetSecretBundle: [need('SECRET_BUNDLE_READ', secret)],
  GetSecretBundleByName: [need('SECRET_BUNDLE_READ', named)],
}
