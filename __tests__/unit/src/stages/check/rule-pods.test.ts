import { expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import { ruleNames } from '../../../../../src/stages/check/rule.ts'
import { otherRules, rulePods } from '../../../../rule-pods.ts'

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

it('each rule has a bad and a good pod, or is listed once among those that have none', () => {
  const tried = new Set(rulePods.map(({ rule }) => rule))
  const others = new Set(Object.keys(otherRules))
  const places = ruleNames.map((rule) => [rule, Number(tried.has(rule)) + Number(others.has(rule))])
  expect(places.filter(([, count]) => count !== 1)).toEqual([])
})
