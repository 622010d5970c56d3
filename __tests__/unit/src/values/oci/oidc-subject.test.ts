import { describe, expect, it } from '@jest/globals'

import { describeSubject, subjectForms } from '../../../../../src/values/oci/oidc-subject.ts'

const ids = { repository_owner_id: '1', repository_id: '2' }
const plain = 'repo:octo/shop:ref:refs/heads/main'
const immutable = 'repo:octo@1/shop@2:ref:refs/heads/main'

describe('subjects of GitHub', () => {
  it.each([
    ['plain', { sub: plain, ...ids }, { plain, immutable, used: 'plain' }],
    ['immutable', { sub: immutable, ...ids }, { plain, immutable, used: 'immutable' }],
    ['of another repository', { sub: 'repo:octo@9/shop@2:x', ...ids }, undefined],
    ['of a template', { sub: 'environment:production', ...ids }, undefined],
    ['without ids', { sub: plain }, undefined],
  ])('knows both forms of one that is %s', (_, claims, forms) => {
    expect(subjectForms(claims)).toEqual(forms)
  })

  it('says what a trust must match, in both forms', () => {
    const claims = {
      sub: plain,
      aud: ['a', 'b'],
      iss: 'https://issuer',
      job_workflow_ref: 'octo/shop/.github/workflows/x.yml@refs/heads/main',
      ...ids,
    }
    const text = describeSubject(claims).join('\n')
    expect(text).toContain(`sub eq ${plain}`)
    expect(text).toContain(`does not match this job: ${immutable}`)
    expect(text).toContain('aud=a b')
    expect(text).toContain('job_workflow_ref eq octo/shop/.github/workflows/x.yml@refs/heads/main')
    expect(text).toContain('iss=https://issuer')
  })
})
