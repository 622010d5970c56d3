import { describe, expect, test } from '@jest/globals'

import { parseMatchingRule } from '../../../../emulator/iam/dynamic-groups.ts'
import { parseStatement } from '../../../../emulator/iam/parse-statement.ts'
import { StatementError } from '../../../../emulator/iam/statement-error.ts'

const parsed = (text: string) => {
  const statement = parseStatement(text)
  if (statement.kind !== 'allow') throw new Error(`${text} grants nothing`)
  return statement
}

const groups = (subject: string) => {
  const { subject: found } = parsed(`Allow ${subject} to inspect repos in tenancy`)
  return found.kind === 'groups'
    ? found.groups.map((group) =>
        group.kind === 'id' ? group.id : `${group.domain}/${group.name}`,
      )
    : found.kind
}

describe('a statement', () => {
  test.each<[string, unknown]>([
    ['group deployers', ['Default/deployers']],
    ['group A, B', ['Default/A', 'Default/B']],
    ["group 'Staff'/'shop deployers'", ['Staff/shop deployers']],
    ['group Staff/deployers', ['Staff/deployers']],
    [
      'group id ocid1.group.oc1..a, id ocid1.group.oc1..b',
      ['ocid1.group.oc1..a', 'ocid1.group.oc1..b'],
    ],
    ['dynamic-group runners', ['Default/runners']],
    ['any-user', 'any-user'],
    ['any-group', 'any-group'],
    ['service oke, blockstorage', 'service'],
  ])('names %s', (subject, expected) => {
    expect(groups(subject)).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    ['inspect repos', ['REPOSITORY_INSPECT']],
    ['READ repos', ['REPOSITORY_INSPECT', 'REPOSITORY_READ']],
    ['use clusters', ['CLUSTER_INSPECT', 'CLUSTER_READ', 'CLUSTER_USE']],
    ['{CLUSTER_JOIN}', ['CLUSTER_JOIN']],
    ['{repository_read, REPOSITORY_UPDATE}', ['REPOSITORY_READ', 'REPOSITORY_UPDATE']],
    ['inspect nat-gateways', []],
  ])('grants %s', (grant, permissions) => {
    expect(parsed(`Allow any-user to ${grant} in tenancy`).permissions).toEqual(permissions)
  })

  test('a family is the same verb on each of its members', () => {
    const read = parsed('Allow any-user to read virtual-network-family in tenancy').permissions
    expect(read).toEqual(
      expect.arrayContaining(['VCN_READ', 'NETWORK_SECURITY_GROUP_READ', 'NAT_GATEWAY_READ']),
    )
    expect(read).not.toContain('NETWORK_SECURITY_GROUP_LIST_SECURITY_RULES')
    expect(read).not.toContain('SUBNET_ATTACH')
  })

  test.each<[string, unknown]>([
    ['tenancy', { kind: 'tenancy' }],
    ['compartment shop', { kind: 'path', names: ['shop'] }],
    ['compartment A:B:C', { kind: 'path', names: ['A', 'B', 'C'] }],
    ['compartment id ocid1.compartment.oc1..a', { kind: 'id', id: 'ocid1.compartment.oc1..a' }],
  ])('is in %s', (location, expected) => {
    expect(parsed(`Allow any-user to read repos in ${location}`).location).toMatchObject(
      expected as object,
    )
  })

  test('is read whatever the case of its keywords, over blanks and lines', () => {
    const shown = parsed(
      "ALLOW\n  Group deployers TO Manage repos\n IN Compartment shop WHERE ANY { Target.Repo.Name='shop' , request.permission != 'REPOSITORY_DELETE'}",
    )
    expect(shown.condition).toEqual({
      kind: 'any',
      parts: [
        {
          kind: 'comparison',
          variable: 'target.repo.name',
          isNegated: false,
          value: { kind: 'text', text: 'shop' },
        },
        {
          kind: 'comparison',
          variable: 'request.permission',
          isNegated: true,
          value: { kind: 'text', text: 'REPOSITORY_DELETE' },
        },
      ],
    })
  })

  test.each<[string, string, string]>([
    ['target.repo.name = /shop*/', 'pattern', 'shop*'],
    [
      "request.principal.compartment.id = 'target.compartment.id'",
      'variable',
      'target.compartment.id',
    ],
    [
      'request.principal.compartment.id = target.compartment.id',
      'variable',
      'target.compartment.id',
    ],
  ])('compares with %s', (condition, kind, text) => {
    const { condition: found } = parsed(
      `Allow any-user to read repos in tenancy where ${condition}`,
    )
    expect(found).toMatchObject({ value: { kind, text } })
  })

  test.each([
    'Define tenancy ske as ocid1.tenancy.oc1..aaaa',
    'Endorse any-user to associate compute-container-instances in compartment ske_compartment of tenancy ske with subnets in tenancy',
    'admit group x of tenancy y to manage repos in tenancy',
  ])('of two tenancies grants nothing here: %s', (text) => {
    expect(parseStatement(text)).toEqual({ kind: 'cross-tenancy' })
  })
})

describe('what is not known is refused, with its place', () => {
  test.each<[string, number, RegExp]>([
    ['', 1, /ends where 'allow'/],
    ['Permit group a to read repos in tenancy', 1, /'Permit' where 'allow'/],
    ['Allow user a to read repos in tenancy', 7, /'user' where a subject/],
    ['Allow group a read repos in tenancy', 15, /'read' where 'to'/],
    ['Allow group a to write repos in tenancy', 18, /'write' where a verb/],
    ['Allow group a to read repositories in tenancy', 23, /resource-type 'repositories'/],
    ['Allow group a to {REPOSITORY_PUSH} in tenancy', 19, /permission 'REPOSITORY_PUSH'/],
    ['Allow group a to read repos', 28, /ends where 'in'/],
    ['Allow group a to read repos in shop', 32, /'shop' where 'tenancy' or 'compartment'/],
    ['Allow group a to read repos in compartment shop when x', 49, /'when' where the end/],
    [
      "Allow group a to read repos in tenancy where target.repository = 'a'",
      46,
      /variable 'target.repository'/,
    ],
    [
      'Allow group a to read repos in tenancy where target.repo.name = shop',
      65,
      /right-hand side.*'shop'/,
    ],
    [
      "Allow group a to read repos in tenancy where any {target.repo.name = 'a'",
      73,
      /ends where '}'/,
    ],
    [
      "Allow group a to read repos in tenancy where target.repo.name = 'a",
      65,
      /quote is not closed/,
    ],
    [
      "Allow group a to read repos in tenancy where request.operation in ('a')",
      64,
      /'in' is not simulated/,
    ],
    ['Deny group a to read repos in tenancy', 1, /deny policies are not enabled/],
  ])('%s', (text, position, message) => {
    try {
      parseStatement(text)
    } catch (error) {
      expect(error).toBeInstanceOf(StatementError)
      expect((error as StatementError).message).toMatch(message)
      expect((error as StatementError).position).toBe(position)
      return
    }
    throw new Error(`${text} is taken`)
  })

  test.each([
    ["All {instance.compartment.id = 'a', request.user.id = 'b'}", 37],
    ["instance.id = 'a' or instance.id = 'b'", 19],
  ])('also in a matching rule: %s', (rule, position) => {
    const attempt = (): number => {
      try {
        parseMatchingRule(rule)
      } catch (error) {
        if (error instanceof StatementError) return error.position
      }
      return 0
    }
    expect(attempt()).toBe(position)
  })
})
