import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { call } from '../calls.ts'
import { startIdentity } from './running.ts'

let emulator: Awaited<ReturnType<typeof startIdentity>>
let deployer: typeof emulator.key

beforeAll(async () => {
  emulator = await startIdentity()
  const { userId, fingerprint, privateKeyPem } = emulator.seeded.deployer
  deployer = { keyId: `${emulator.context.tenancyId}/${userId}/${fingerprint}`, privateKeyPem }
})
afterAll(() => emulator.close())

const ask = (method: string, path: string, body?: unknown, key = emulator.key) =>
  call(emulator.base, key, method, `/20160918/${path}`, body === undefined ? {} : { body })

const id = ({ json }: { json: unknown }): string => (json as { id: string }).id

describe('policies', () => {
  const details = (statements: readonly string[], name = 'test') => ({
    compartmentId: emulator.seeded.compartmentId,
    ...{ name, description: 'a test', statements },
  })

  test('hold as soon as they are made, and no longer than they are there', async () => {
    const user = `users/${emulator.seeded.userId}/apiKeys`
    const read = async () => (await ask('GET', user, undefined, deployer)).status
    expect(await read()).toBe(404)
    const statements = ['Allow group deployers to read users in tenancy']
    const made = await ask('POST', 'policies', {
      ...details(statements),
      compartmentId: emulator.context.tenancyId,
    })
    expect(made).toMatchObject({ status: 200, json: { name: 'test', statements } })
    expect(made.json).not.toHaveProperty('bound')
    expect(await read()).toBe(200)
    expect((await ask('DELETE', `policies/${id(made)}`)).status).toBe(204)
    expect(await read()).toBe(404)
  })

  test('are listed where they are attached, and changed', async () => {
    const made = await ask(
      'POST',
      'policies',
      details(['Allow any-user to read repos in compartment shop']),
    )
    const path = `policies/${id(made)}`
    const list = await ask(
      'GET',
      `policies?compartmentId=${emulator.seeded.compartmentId}&name=test`,
    )
    expect(list.json).toMatchObject([{ id: id(made) }])
    const statements = ['Allow any-group to read repos in compartment shop']
    expect(await ask('PUT', path, { statements })).toMatchObject({
      status: 200,
      json: { statements },
    })
    expect((await ask('GET', path)).json).toMatchObject({ statements, description: 'a test' })
    expect((await ask('PUT', path, { statements: ['Allow'] })).status).toBe(400)
    expect((await ask('GET', path)).json).toMatchObject({ statements })
    expect(await ask('POST', 'policies', details(statements))).toMatchObject({
      status: 409,
      json: { code: 'PolicyAlreadyExists' },
    })
    await ask('DELETE', path)
  })

  test.each<[string, RegExp]>([
    [
      'Allow group nobody to read repos in compartment shop',
      /group nobody specified.*statement 2, position 13/,
    ],
    [
      'Allow group deployers to read repos in compartment network',
      /Compartment \{network\} does not exist or is not part/,
    ],
    ['Allow group deployers to read repos in tenancy', /needs a policy in the root compartment/],
    ['Allow group deployers to push repos in compartment shop', /'push' where a verb/],
  ])('are refused with the place: %s', async (wrong, message) => {
    const first = 'Allow group deployers to read repos in compartment shop'
    expect(await ask('POST', 'policies', details([first, wrong]))).toMatchObject({
      status: 400,
      json: { code: 'InvalidParameter', message: expect.stringMatching(message) },
    })
  })

  test('cannot be read or made without a right to it', async () => {
    const { compartmentId } = emulator.seeded
    const refused = [
      await ask('GET', `policies?compartmentId=${compartmentId}`, undefined, deployer),
      await ask(
        'POST',
        'policies',
        details(['Allow any-user to read repos in compartment shop']),
        deployer,
      ),
      await ask(
        'GET',
        `compartments?compartmentId=${emulator.context.tenancyId}&accessLevel=ACCESSIBLE`,
        undefined,
        deployer,
      ),
    ]
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 200])
    expect(refused[2]?.json).toHaveLength(3)
  })
})

describe('groups', () => {
  test('are made, filled and emptied', async () => {
    const { tenancyId } = emulator.context
    const { userId } = emulator.seeded.deployer
    const group = { compartmentId: tenancyId, name: 'auditors', description: 'They look' }
    const made = await ask('POST', 'groups', group)
    expect(made).toMatchObject({
      status: 200,
      json: { name: 'auditors', lifecycleState: 'ACTIVE' },
    })
    expect((await ask('POST', 'groups', group)).status).toBe(409)
    await ask('POST', 'policies', {
      ...{ compartmentId: tenancyId, name: 'auditors', description: 'They look' },
      statements: ['Allow group auditors to inspect users in tenancy'],
    })
    const users = async () =>
      (await ask('GET', `users?compartmentId=${tenancyId}`, undefined, deployer)).status
    expect(await users()).toBe(404)
    const listed = (await ask('GET', `groups?compartmentId=${tenancyId}`)).json as {
      name: string
    }[]
    expect(listed.map(({ name }) => name)).toEqual(['Administrators', 'deployers', 'auditors'])
    const added = await ask('POST', 'userGroupMemberships', { userId, groupId: id(made) })
    expect(added).toMatchObject({ status: 200, json: { userId, groupId: id(made) } })
    expect(await users()).toBe(200)
    const all = await ask(
      'GET',
      `userGroupMemberships?compartmentId=${tenancyId}&groupId=${id(made)}`,
    )
    expect(all.json).toMatchObject([{ id: id(added) }])
    expect((await ask('DELETE', `userGroupMemberships/${id(added)}`)).status).toBe(204)
    expect(await users()).toBe(404)
    expect((await ask('DELETE', `groups/${id(made)}`)).status).toBe(204)
    expect((await ask('GET', `groups/${id(made)}`)).status).toBe(404)
  })

  test('by a rule are checked, and changed', async () => {
    const details = {
      compartmentId: emulator.context.tenancyId,
      ...{ name: 'functions', description: 'Functions', matchingRule: "resource.type = 'fnfunc'" },
    }
    const made = await ask('POST', 'dynamicGroups', details)
    expect(made).toMatchObject({ status: 200, json: { matchingRule: details.matchingRule } })
    expect(made.json).not.toHaveProperty('condition')
    const path = `dynamicGroups/${id(made)}`
    expect(await ask('PUT', path, { matchingRule: 'Any {resource.typ = 1}' })).toMatchObject({
      status: 400,
      json: { message: expect.stringMatching(/variable 'resource.typ' is not known.*position 6/) },
    })
    expect((await ask('DELETE', path)).status).toBe(204)
  })

  test('a new compartment lies where it was made', async () => {
    const { compartmentId } = emulator.seeded
    const details = { compartmentId, name: 'web', description: 'Below shop' }
    const made = await ask('POST', 'compartments', details)
    expect(made).toMatchObject({ status: 200, json: { compartmentId, name: 'web' } })
    const tree = await ask(
      'GET',
      `compartments?compartmentId=${compartmentId}&compartmentIdInSubtree=true`,
    )
    expect(tree.json).toMatchObject([{ name: 'web' }])
    expect((await ask('POST', 'compartments', details)).status).toBe(409)
  })
})
