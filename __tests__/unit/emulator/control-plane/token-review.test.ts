import { expect, test } from '@jest/globals'
import { reviewToken } from '../../../../emulator/control-plane/token-review.ts'

const known = {
  principal: { kind: 'user', id: 'ocid1.user.oc1..a', tenancyId: 'tenancy' },
  clusterId: 'cluster',
} as const

const check = (administrator: boolean, isKnown = true) => ({
  clusterId: 'cluster',
  groupIds: () => ['ocid1.group.oc1..g'],
  isKnown: () => isKnown,
  isAdministrator: () => administrator,
  verifyPresigned: (token: string) => {
    if (token === 'good') return known
    if (token === 'other') return { ...known, clusterId: 'other' }
    throw new Error('the signature is wrong')
  },
})

const review = (token: unknown, version = 'v1') => ({
  apiVersion: `authentication.k8s.io/${version}`,
  kind: 'TokenReview',
  spec: { token },
})

test.each([
  [true, ['system:masters', 'ocid1.group.oc1..g']],
  [false, ['ocid1.group.oc1..g']],
])(
  'a good token names the user and the groups (administrator: %s)',
  async (administrator, groups) => {
    const response = await reviewToken(review('good', 'v1beta1'), check(administrator))
    expect(response).toEqual({
      apiVersion: 'authentication.k8s.io/v1beta1',
      kind: 'TokenReview',
      status: {
        authenticated: true,
        user: { username: known.principal.id, uid: known.principal.id, groups },
      },
    })
  },
)

test.each([
  ['an altered token', review('bad'), 'the signature is wrong'],
  ['a token for another cluster', review('other'), 'the cluster other'],
  ['an empty token', review(''), 'no TokenReview'],
  ['another version', review('good', 'v9'), 'no TokenReview'],
  ['no body', undefined, 'no TokenReview'],
])('refuses %s', async (_name, body, error) => {
  const { status } = await reviewToken(body, check(true))
  expect(status.authenticated).toBe(false)
  expect(status.user).toBeUndefined()
  expect(status.error).toContain(error)
})

test('refuses whom IAM does not let use the cluster', async () => {
  const { status } = await reviewToken(review('good'), check(false, false))
  expect(status).toMatchObject({ authenticated: false })
  expect(status.error).toContain('may not use the cluster')
})
