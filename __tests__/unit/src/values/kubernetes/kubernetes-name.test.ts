import { describe, expect, it } from '@jest/globals'

import {
  asKubernetesName,
  asReleaseName,
  asSecretName,
} from '../../../../../src/values/kubernetes/kubernetes-name.ts'

const kinds = { namespace: asKubernetesName, release: asReleaseName, secret: asSecretName }

describe('names, each by its own rule', () => {
  it.each<[keyof typeof kinds, string]>([
    ['namespace', 'shop'],
    ['namespace', 'a'.repeat(63)],
    ['release', 'web.frankfurt'],
    ['release', 'a'.repeat(53)],
    ['secret', 'fra.ocir.io'],
    ['secret', `${'a'.repeat(63)}.b`],
  ])('a %s may be called %s', (kind, name) => expect(kinds[kind](name)).toBe(name))

  it.each<[keyof typeof kinds, string, RegExp]>([
    ['namespace', 'shop.web', /not a Kubernetes name/],
    ['namespace', 'a'.repeat(64), /not a Kubernetes name/],
    ['release', 'a'.repeat(59), /has 59 characters, and a release has at most 53/],
    ['release', 'web..eu', /not a name of a release/],
    ['release', 'Web', /not a name of a release/],
    ['secret', 'fra_ocir', /not a name of a Secret/],
    ['secret', '.ocir', /not a name of a Secret/],
    ['secret', 'a'.repeat(254), /not a name of a Secret/],
  ])('no %s is called %s', (kind, name, why) => expect(() => kinds[kind](name)).toThrow(why))
})
