import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { IdentityClient } from 'oci-identity'

import { policiesOf } from '../../../../../emulator/iam/policies.ts'
import { call } from '../calls.ts'
import { startIdentity } from './running.ts'

const file = join(import.meta.dirname, '..', '..', '..', '..', '..', 'docs', 'your-tenancy.md')

interface Described {
  readonly name: string
  readonly description: string
  /** The variable with the OCID of the compartment that it is attached to. */
  readonly place: string
  readonly statements: readonly string[]
}

const quoted = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = '']) => inner)

/** Expands `[for grant in […] : "…"]`; returns a plain list as it is. */
const statementsOf = (block: string): string[] => {
  const [, list = '', template] =
    /statements\s*= \[for grant in \[([\s\S]*?)\] : "(.*)"\]/.exec(block) ?? []
  if (template !== undefined)
    return quoted(list).map((grant) => template.replace('${grant}', grant))
  return quoted(/statements\s*= \[(.*)\]/.exec(block)?.[1] ?? '')
}

/** Returns the `oci_identity_policy` resources of docs/your-tenancy.md. */
const described = (): Described[] =>
  [...readFileSync(file, 'utf8').matchAll(/^resource "oci_identity_policy" [\s\S]*?^}/gm)].map(
    ([block]) => {
      const field = (name: string) => new RegExp(`^ +${name} += "(.*)"`, 'm').exec(block)?.[1] ?? ''
      const [, place = ''] = /compartment_id += var\.(\w+)/.exec(block) ?? []
      const [name, description] = [field('name'), field('description')]
      return { name, description, place, statements: statementsOf(block) }
    },
  )

/** The calls of Terraform's provider for its policies, with Oracle's own client. */
describe('the policies that docs/your-tenancy.md has as Terraform', () => {
  let emulator: Awaited<ReturnType<typeof startIdentity>>
  let client: IdentityClient

  beforeAll(async () => {
    emulator = await startIdentity()
    for (const { id, name } of policiesOf(emulator.context).list())
      if (name.startsWith('deployers')) policiesOf(emulator.context).delete(id)
    const { IdentityClient: Client } = await import('oci-identity')
    const { keyId, privateKeyPem } = emulator.key
    client = new Client({
      authenticationDetailsProvider: {
        getKeyId: () => Promise.resolve(keyId),
        getPrivateKey: () => privateKeyPem,
        getPassphrase: () => null,
      },
    })
    client.endpoint = emulator.base
  })
  afterAll(async () => {
    client.close()
    await emulator.close()
  })

  const compartmentOf = (place: string): string =>
    place === 'tenancy' ? emulator.context.tenancyId : emulator.seeded.compartmentId

  /**
   * Returns how many availability domains there are, which the last of the policies lets deployers
   * see.
   */
  const domains = async (): Promise<number> => {
    const { userId, fingerprint, privateKeyPem } = emulator.seeded.deployer
    const { tenancyId } = emulator.context
    const key = { keyId: `${tenancyId}/${userId}/${fingerprint}`, privateKeyPem }
    const path = `/20160918/availabilityDomains?compartmentId=${tenancyId}`
    return (await call(emulator.base, key, 'GET', path)).status
  }

  test('are made, read back without a difference, hold, are changed and removed', async () => {
    const policies = described()
    expect(policies.map(({ name }) => name)).toEqual(['deployers', 'deployers-domains'])
    expect(policies[0]?.statements.length).toBeGreaterThan(10)
    expect(await domains()).toBe(404)
    const ids: string[] = []
    for (const { place, ...desired } of policies) {
      const compartmentId = compartmentOf(place)
      const details = { ...desired, statements: [...desired.statements], compartmentId }
      const { policy } = await client.createPolicy({ createPolicyDetails: details })
      ids.push(policy.id)
      const read = await client.getPolicy({ policyId: policy.id })
      expect(read.policy).toMatchObject({ ...details, lifecycleState: 'ACTIVE' })
      const { items } = await client.listPolicies({ compartmentId, name: desired.name })
      expect(items.map(({ id }) => id)).toEqual([policy.id])
    }
    expect(await domains()).toBe(200)

    const [first = ''] = ids
    const changed = { description: 'Changed', statements: policies[0]?.statements.slice(1) ?? [] }
    await client.updatePolicy({ policyId: first, updatePolicyDetails: changed })
    expect((await client.getPolicy({ policyId: first })).policy).toMatchObject(changed)

    for (const policyId of ids.toReversed()) await client.deletePolicy({ policyId })
    await expect(client.getPolicy({ policyId: first })).rejects.toMatchObject({ statusCode: 404 })
    expect(await domains()).toBe(404)
  })
})
