import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putPolicy } from '../../../../emulator/iam/policies.ts'
import { createContext } from '../../../../emulator/oci/core/create-context.ts'
import type { Context } from '../../../../emulator/oci/core/context.ts'
import type { Stored } from '../../../../emulator/oci/core/store.ts'
import type { Ocir } from '../../../../emulator/registry/ocir.ts'
import { policyAllows } from '../../../../emulator/registry/repository-policy.ts'
import { tokenSigner } from '../../../../emulator/registry/token-signer.ts'

export const USER = 'ocid1.user.oc1..aaaapusher'
export const AUTH_TOKEN = 'p:ass;(word)'

export interface TestOcir extends Ocir {
  readonly context: Context
  /** Sets the rights of everybody; initially, everything is allowed. */
  allow(...statements: readonly string[]): void
}

/**
 * Returns an OCIR with one user, `pusher@example.com` of the default domain, who has one auth
 * token.
 */
export const testOcir = async (): Promise<TestOcir> => {
  const folder = await mkdtemp(join(tmpdir(), 'ocir-'))
  const context = createContext()
  const put = (collection: string, item: Stored & Record<string, string>): void => {
    context.store.collection(collection).put(item)
  }
  const user = { id: USER, name: 'pusher@example.com' }
  const token = { id: 'token1', userId: USER, token: AUTH_TOKEN }
  const allow = (...statements: readonly string[]): void => {
    putPolicy(context, context.tenancyId, 'everybody', statements)
  }
  allow('Allow any-user to manage repos in tenancy')
  put('users', user)
  put('users', { ...user, id: `${USER}2`, name: 'other', domainName: 'Staff' })
  put('authTokens', token)
  put('authTokens', { ...token, id: 'token2', userId: `${USER}2`, token: 'second' })
  return {
    context,
    namespace: 'acme',
    signer: await tokenSigner(folder),
    allows: policyAllows(context),
    storageFolder: join(folder, 'storage'),
    allow,
  }
}
