import { expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import { podRules } from '../../../../../src/stages/check/pod-rules.ts'
import { rulePods } from '../../../../rule-pods.ts'

const limits = { cpu: '100m', memory: '128Mi' }

const rulesFor = ({ spec = {}, container = {} }: (typeof rulePods)[number]['bad']): string[] => {
  const containers = [{ name: 'app', resources: { limits }, ...container }]
  const pod = { kind: 'Pod', metadata: { name: 'a' }, spec: { containers, ...spec } }
  return checkManifests([pod]).map(({ rule }) => rule)
}

it.each(rulePods.map((one) => [one.rule, one.says, one] as const))(
  '%s (%s) is found in the bad pod, and nothing in the good one',
  (rule, _says, { bad, good }) => {
    expect([rulesFor(bad), rulesFor(good)]).toEqual([[rule], []])
  },
)

it('each rule for pods has a bad and a good one', () => {
  const tried = new Set(rulePods.map(({ rule }) => rule))
  const missing = podRules.map(({ rule }) => rule).filter((rule) => !tried.has(rule))
  expect(missing).toEqual(['ephemeral-container'])
})
