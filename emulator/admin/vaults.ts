import { z } from 'zod'

import type { Context } from '../oci/core/context.ts'
import { requireCompartment, timestamp } from '../oci/vcn/resource-base.ts'
import { ServiceError } from '../oci/core/service.ts'
import { type Secret, secretNamed, secretsOf, vaultsOf } from '../oci/vault/secrets.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const vaultSchema = z.strictObject({
  compartmentId: z.string().min(1),
  displayName: z.string().min(1).default('vault'),
})

const secretSchema = z.strictObject({
  content: z.string(),
  compartmentId: z.string().min(1).optional(),
})

type Params = Readonly<Record<string, string>>

const checkCompartment = (context: Context, id: string): void => {
  try {
    requireCompartment(context, id)
  } catch (error) {
    if (error instanceof ServiceError) throw new AdminError(404, `There is no compartment ${id}`)
    throw error
  }
}

const vaultIn = (context: Context, { vaultId = '' }: Params) => {
  const vault = vaultsOf(context).get(vaultId)
  if (vault === undefined) throw new AdminError(404, `There is no vault ${vaultId}`)
  return vault
}

/** Returns a secret without its contents. */
const shown = ({ contents, ...secret }: Secret): object => ({
  ...secret,
  currentVersionNumber: contents.length,
})

/** Creates a secret, or a new version of one, which is its rotation. */
const putSecret = (context: Context, params: Params, body: unknown): Secret => {
  const vault = vaultIn(context, params)
  const { content, compartmentId = vault.compartmentId } = parseInput(secretSchema, body)
  checkCompartment(context, compartmentId)
  const { secretName = '' } = params
  const encoded = Buffer.from(content).toString('base64')
  const known = secretNamed(context, vault.id, secretName)
  const contents = [...(known?.contents ?? []), encoded]
  return secretsOf(context).put({
    id: known?.id ?? context.newOcid('vaultsecret'),
    compartmentId: known?.compartmentId ?? compartmentId,
    vaultId: vault.id,
    secretName,
    timeCreated: known?.timeCreated ?? timestamp(context),
    lifecycleState: 'ACTIVE',
    contents,
  })
}

const scheduleDeletion = (context: Context, params: Params): Secret => {
  const { secretName = '' } = params
  const known = secretNamed(context, vaultIn(context, params).id, secretName)
  if (known === undefined) throw new AdminError(404, `There is no secret ${secretName}`)
  return secretsOf(context).put({ ...known, lifecycleState: 'PENDING_DELETION' })
}

/** Serves vaults and their secrets, for test set-up: OCI's own writes are not supported. */
export const vaultAdminRoutes = (context: Context): AdminRoute[] => [
  {
    method: 'POST',
    path: '/vaults',
    handle: ({ body }) => {
      const { compartmentId, displayName } = parseInput(vaultSchema, body)
      checkCompartment(context, compartmentId)
      const id = context.newOcid('vault')
      const vault = { id, compartmentId, displayName, timeCreated: timestamp(context) }
      return { status: 201, body: vaultsOf(context).put(vault) }
    },
  },
  {
    method: 'PUT',
    path: '/vaults/{vaultId}/secrets/{secretName}',
    handle: ({ params, body }) => ({ status: 200, body: shown(putSecret(context, params, body)) }),
  },
  {
    method: 'DELETE',
    path: '/vaults/{vaultId}/secrets/{secretName}',
    handle: ({ params }) => ({ status: 200, body: shown(scheduleDeletion(context, params)) }),
  },
]
