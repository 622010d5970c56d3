import { requireCompartment } from '../artifacts/compartment-scope.ts'
import { route } from '../artifacts/route.ts'
import type { Context } from '../core/context.ts'
import { ocidOfName } from '../core/ocid.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { notFound, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { secretBundleRoutes } from './secret-bundles.ts'
import { type Secret, secretsOf, type Vault, vaultsOf } from './secrets.ts'

/** Returns a vault with its own hosts, named after the end of its OCID. */
const shownVault = ({ region }: Context, vault: Vault): object => {
  const host = (kind: string): string =>
    `https://${vault.id.slice(-13)}-${kind}.kms.${region.name}.${region.secondLevelDomain}`
  return {
    ...vault,
    lifecycleState: 'ACTIVE',
    vaultType: 'DEFAULT',
    cryptoEndpoint: host('crypto'),
    managementEndpoint: host('management'),
    wrappingkeyId: ocidOfName('key', region, vault.id),
  }
}

/** Returns a secret without its contents. */
const summary = ({ contents: _contents, ...secret }: Secret): object => secret

const getVault = (context: Context, { params }: OciRequest): OciResponse => {
  const vault = vaultsOf(context).get(params['vaultId'] ?? '')
  if (vault === undefined) throw notFound()
  const headers = { etag: vaultsOf(context).etag(vault.id) ?? '' }
  return { status: 200, body: shownVault(context, vault), headers }
}

const list = (context: Context, request: OciRequest): OciResponse => {
  const compartmentId = requireCompartment(context, requireQuery(request, 'compartmentId'))
  const asked = (name: string, value: string): boolean =>
    (request.query.get(name) ?? value) === value
  const found = secretsOf(context)
    .list((one) => one.compartmentId === compartmentId)
    .filter((one) => asked('vaultId', one.vaultId) && asked('name', one.secretName))
    .filter((one) => asked('lifecycleState', one.lifecycleState))
    .toSorted((a, b) => b.timeCreated.localeCompare(a.timeCreated))
  return page(request, found.map(summary), context)
}

const get = (context: Context, { params }: OciRequest): OciResponse => {
  const secret = secretsOf(context).get(params['secretId'] ?? '')
  if (secret === undefined) throw notFound()
  const body = { ...summary(secret), currentVersionNumber: secret.contents.length }
  return { status: 200, body, headers: { etag: secretsOf(context).etag(secret.id) ?? '' } }
}

/** Serves reads of vaults and secrets (version 20180608), and of the secrets' contents. */
export const vaultRoutes = (context: Context): Route[] => [
  route('GetVault', 'GET', '/20180608/vaults/{vaultId}', (request) => getVault(context, request)),
  route('ListSecrets', 'GET', '/20180608/secrets', (request) => list(context, request)),
  route('GetSecret', 'GET', '/20180608/secrets/{secretId}', (request) => get(context, request)),
  ...secretBundleRoutes(context),
]
