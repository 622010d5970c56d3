import { beforeEach, describe, expect, test } from '@jest/globals'

import { grantFor } from '../../../../emulator/iam/decide.ts'
import { dynamicGroupsOf, parseMatchingRule } from '../../../../emulator/iam/dynamic-groups.ts'
import { groupsOf, makeGroup } from '../../../../emulator/iam/groups.ts'
import { putPolicy } from '../../../../emulator/iam/policies.ts'
import { rememberResource } from '../../../../emulator/iam/principals.ts'
import type { Context } from '../../../../emulator/oci/core/context.ts'
import { createContext } from '../../../../emulator/oci/core/create-context.ts'
import { makeCompartment } from '../../../../emulator/oci/identity/compartments.ts'
import { makeUser } from '../../../../emulator/oci/identity/users.ts'
import type { Principal } from '../../../../emulator/oci/core/service.ts'

let context: Context
let root: string
let shop: string
let web: string
let network: string
let user: Principal

const member = (name: string): Principal => {
  const { id } = makeUser(context, name, false)
  return { kind: 'user', id, tenancyId: context.tenancyId }
}

const join = (group: string, { id }: Principal, domain = 'Default'): void => {
  const scimId = context.store.collection<{ id: string; scimId: string }>('users').get(id)?.scimId
  makeGroup(context, group, { domain, members: scimId ? [scimId] : [] })
}

beforeEach(() => {
  context = createContext()
  root = context.tenancyId
  shop = makeCompartment(context, root, 'shop').id
  web = makeCompartment(context, shop, 'web').id
  network = makeCompartment(context, root, 'network').id
  user = member('ci@example.com')
  join('deployers', user)
})

const allow = (statement: string, at = root): unknown => putPolicy(context, at, 'test', [statement])

const may = (
  permission: string,
  compartmentId: string,
  variables = {},
  principal = user,
): boolean => grantFor(context, principal, { permission, compartmentId, variables }) !== undefined

describe('a grant', () => {
  test('nothing is allowed without a statement, and the statement is named with one', () => {
    expect(may('REPOSITORY_READ', shop)).toBe(false)
    const statement = 'Allow group deployers to read repos in compartment shop'
    allow(statement)
    const access = { permission: 'REPOSITORY_READ', compartmentId: shop }
    expect(grantFor(context, user, access)?.text).toBe(statement)
  })

  test('holds in the compartment and all below it, not next to it and not above', () => {
    allow('Allow group deployers to read repos in compartment shop')
    expect([shop, web, network, root].map((at) => may('REPOSITORY_READ', at))).toEqual([
      ...[true, true, false, false],
    ])
    allow('Allow group deployers to read repos in tenancy')
    expect([shop, web, network, root].every((at) => may('REPOSITORY_READ', at))).toBe(true)
  })

  test.each<[string, () => string, string]>([
    ['its own name', () => shop, 'compartment shop'],
    ['a child', () => root, 'compartment SHOP'],
    ['a path', () => root, 'compartment shop:web'],
    ['a path from itself', () => shop, 'compartment shop:web'],
    ['a child of the attachment', () => shop, 'compartment web'],
  ])('names a compartment by %s', (_what, at, location) => {
    allow(`Allow group deployers to read repos in ${location}`, at())
    expect(may('REPOSITORY_READ', web)).toBe(true)
  })

  test.each<[string, () => string, string]>([
    ['of a sibling', () => shop, 'compartment network'],
    ['of a grandchild without its path', () => root, 'compartment web'],
    ['of the tenancy below the root', () => shop, 'tenancy'],
    ['of the parent by id', () => web, `compartment id SHOP`],
  ])('is refused %s', (_what, at, location) => {
    const text = `Allow group deployers to read repos in ${location.replace('SHOP', shop)}`
    expect(() => allow(text, at())).toThrow(/statement 1, position \d+: Allow/)
  })

  test('is refused to a group that does not exist, or only in another domain', () => {
    makeGroup(context, 'operators', { domain: 'Staff' })
    const words = /group operators specified in the policy statement does not exist/
    expect(() => allow('Allow group operators to read repos in tenancy')).toThrow(words)
    expect(() => allow("Allow group 'Staff'/'operators' to read repos in tenancy")).not.toThrow()
  })

  test('is bound to the group itself: it survives a rename, and its namesake gets nothing', () => {
    const [group] = groupsOf(context).list()
    allow('Allow group deployers to read repos in tenancy')
    if (group) groupsOf(context).put({ ...group, displayName: 'renamed' })
    const other = member('other@example.com')
    join('deployers', other, 'Staff')
    expect([may('REPOSITORY_READ', shop), may('REPOSITORY_READ', shop, {}, other)]).toEqual([
      true,
      false,
    ])
  })

  test('any-user is every principal of the tenancy, any-group only members', () => {
    const loner = member('loner@example.com')
    const foreign = { ...user, tenancyId: 'ocid1.tenancy.oc1..other' }
    allow('Allow any-user to read repos in tenancy')
    expect([user, loner, foreign].map((who) => may('REPOSITORY_READ', shop, {}, who))).toEqual([
      true,
      true,
      false,
    ])
    allow('Allow any-group to read repos in tenancy')
    expect([user, loner].map((who) => may('REPOSITORY_READ', shop, {}, who))).toEqual([true, false])
  })
})

describe('a condition', () => {
  const on = (condition: string): unknown =>
    allow(`Allow group deployers to manage repos in tenancy where ${condition}`)
  const repo = (name: string) => ({ 'target.repo.name': name })

  test.each<[string, string, boolean]>([
    ["target.repo.name = 'shop'", 'shop', true],
    ["target.repo.name = 'SHOP'", 'shop', true],
    ["target.repo.name = 'shop'", 'other', false],
    ["target.repo.name != 'shop'", 'other', true],
    ["target.repo.name != 'shop'", 'shop', false],
    ['target.repo.name = /shop*/', 'shop/api', true],
    ['target.repo.name = /*api/', 'shop/api', true],
    ['target.repo.name = /*hop*/', 'my-shop-1', true],
    ['target.repo.name != /shop*/', 'shop/api', false],
    ["all {target.repo.name = 'shop', request.permission = 'REPOSITORY_READ'}", 'shop', true],
    ["all {target.repo.name = 'shop', request.permission = 'REPOSITORY_DELETE'}", 'shop', false],
    ["any {target.repo.name = 'x', request.permission = 'REPOSITORY_READ'}", 'shop', true],
    [
      "all {request.region = 'fra', any {target.repo.name = 'x', target.repo.name = 'shop'}}",
      'shop',
      true,
    ],
  ])('%s for %s is %s', (condition, name, expected) => {
    on(condition)
    expect(may('REPOSITORY_READ', shop, repo(name))).toBe(expected)
  })

  test.each(["target.repo.name = 'shop'", "target.repo.name != 'shop'"])(
    'on a variable that the request does not have is false: %s',
    (condition) => {
      on(condition)
      expect(may('REPOSITORY_INSPECT', shop)).toBe(false)
    },
  )

  test('another, unconditional statement grants what it does not', () => {
    putPolicy(context, root, 'test', [
      "Allow group deployers to manage repos in tenancy where target.repo.name = 'shop'",
      'Allow group deployers to inspect repos in tenancy',
    ])
    expect([may('REPOSITORY_INSPECT', shop), may('REPOSITORY_READ', shop)]).toEqual([true, false])
  })

  test('on the groups of a user fits when one of them does', () => {
    const group = groupsOf(context).list()[0]?.ocid ?? ''
    on(`request.groups.id = '${group}'`)
    expect(may('REPOSITORY_READ', shop)).toBe(true)
    on(`request.groups.id != '${group}'`)
    expect(may('REPOSITORY_READ', shop)).toBe(false)
  })
})

describe('principals that are no users', () => {
  const put = (name: string, matchingRule: string): unknown =>
    dynamicGroupsOf(context).put({
      ...{ id: context.newOcid('dynamicgroup'), compartmentId: root, domain: 'Default' },
      ...{ name, description: name, matchingRule, condition: parseMatchingRule(matchingRule) },
      lifecycleState: 'ACTIVE',
      timeCreated: '',
    })
  const principal = (kind: Principal['kind'], id: string): Principal => ({
    kind,
    id,
    tenancyId: root,
  })

  test('instances and resources are in the dynamic groups whose rules fit', () => {
    context.store
      .collection('instances')
      .put({ id: 'runner', compartmentId: shop } as { id: string })
    rememberResource(context, { id: 'function', compartmentId: network, resourceType: 'fnfunc' })
    put('runners', `Any {instance.compartment.id = '${shop}', instance.id = 'x'}`)
    put('functions', `All {resource.type = 'fnfunc', resource.compartment.id = '${network}'}`)
    allow('Allow dynamic-group runners to use clusters in compartment shop')
    const uses = (who: Principal): boolean => may('CLUSTER_USE', shop, {}, who)
    const both = [principal('instance', 'runner'), principal('resource', 'function')]
    expect([...both, user].map(uses)).toEqual([true, false, false])
    allow('Allow dynamic-group functions to use clusters in compartment shop')
    expect([...both, user].map(uses)).toEqual([false, true, false])
  })

  test('have the variables of their kind only', () => {
    context.store
      .collection('clusters')
      .put({ id: 'cluster', compartmentId: shop } as { id: string })
    context.store.collection('workloads').put({
      ...{ id: 'workload', namespace: 'shop', serviceAccount: 'api', clusterId: 'cluster' },
    })
    rememberResource(context, { id: 'function', compartmentId: shop, resourceType: 'fnfunc' })
    const condition =
      "all {request.principal.type = 'workload', request.principal.namespace = 'shop', request.principal.service_account = 'api', request.principal.cluster_id = 'cluster'}"
    const all = [
      principal('workload', 'workload'),
      principal('cluster', 'cluster'),
      principal('resource', 'function'),
      user,
    ]
    const fits = (where: string): boolean[] => {
      allow(`Allow any-user to use private-ips in compartment network where ${where}`)
      return all.map((who) => may('PRIVATE_IP_ASSIGN', network, {}, who))
    }
    expect(fits(condition)).toEqual([true, false, false, false])
    expect(fits("request.principal.type = 'cluster'")).toEqual([false, true, false, false])
    expect(fits(`request.principal.compartment.id = '${shop}'`)).toEqual([false, true, true, false])
    expect(fits("request.principal.type = 'user'")).toEqual([false, false, false, true])
    expect(fits("request.user.name != 'x'")).toEqual([false, false, false, true])
  })
})
