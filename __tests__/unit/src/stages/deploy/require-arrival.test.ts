import { describe, expect, it } from '@jest/globals'

import { imageValues } from '../../../../../src/stages/deploy/image-values.ts'
import { requireArrival } from '../../../../../src/stages/deploy/require-arrival.ts'
import { overlayOf } from '../../../../../src/values/charts/overlay.ts'
import type { Json } from '../../../../../src/values/json.ts'
import { sortManifests } from '../../../../../src/values/manifests/manifests.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const IMAGE = `fra.ocir.io/acme/shop@${DIGEST}`

const deployment = (image: string, spec: object = {}) => ({
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: { template: { spec: { containers: [{ name: 'web', image }], ...spec } } },
})

const failureOf = async (objects: unknown[], chartValues: Json = {}, pullSecret?: string) => {
  const arriving = { images: [IMAGE], pullSecret }
  const held = requireArrival(sortManifests(objects), arriving, async () => chartValues)
  return held.then(
    () => undefined,
    (error: unknown) => error as { message: string; hint: string; code: string },
  )
}

const helmCreate = {
  image: { repository: 'nginx', pullPolicy: 'IfNotPresent', tag: '' },
  imagePullSecrets: [],
}

describe('an image that arrives', () => {
  it.each([
    ['by its digest', deployment(IMAGE), undefined],
    ['behind a tag', deployment(`fra.ocir.io/acme/shop:1.2@${DIGEST}`), undefined],
    ['in a custom resource', { kind: 'Shop', spec: { image: IMAGE } }, undefined],
    [
      'with the pull secret',
      deployment(IMAGE, { imagePullSecrets: [{ name: 'other' }, { name: 'ocir' }] }),
      'ocir',
    ],
  ])('%s is taken', async (_, object, secret) => {
    expect(await failureOf([object], {}, secret)).toBeUndefined()
  })

  it('takes the pull secret of a service account of the release', async () => {
    const account = {
      kind: 'ServiceAccount',
      metadata: { name: 'runner' },
      imagePullSecrets: [{ name: 'ocir' }],
    }
    const pod = deployment(IMAGE, { serviceAccountName: 'runner' })
    expect(await failureOf([account, pod], {}, 'ocir')).toBeUndefined()
  })
})

describe('an image that does not arrive', () => {
  it.each([
    ['has the tag of the chart', 'fra.ocir.io/acme/shop:1.16.0'],
    ['has a registry twice', `docker.io/fra.ocir.io/acme/shop@${DIGEST}`],
    ['has another digest', `fra.ocir.io/acme/shop@sha256:${'b'.repeat(64)}`],
  ])('since it %s stops the run', async (_, image) => {
    const failure = await failureOf([deployment(image)], helmCreate)
    expect(failure?.code).toBe('IMAGE_NOT_IN_CHART')
    expect(failure?.message).toContain(IMAGE)
    expect(failure?.message).toContain(`its pods have ${image}`)
  })

  it('is reported with the keys of a chart of helm create', async () => {
    const failure = await failureOf([deployment('nginx:1.16.0')], helmCreate, 'ocir')
    expect(failure?.hint).toContain('image.repository={name}\n    image.tag={tag}@{digest}')
    expect(failure?.hint).toContain('pull-secret-key: imagePullSecrets[0].name')
  })

  it('is reported with the keys of a chart of Bitnami', async () => {
    const chart = {
      global: { imageRegistry: '', imagePullSecrets: [] },
      image: { registry: 'docker.io', repository: 'a/b', tag: '1', digest: '', pullSecrets: [] },
    }
    const failure = await failureOf([deployment('docker.io/a/b:1')], chart, 'ocir')
    expect(failure?.hint).toContain(
      'image.registry={registry}\n    image.repository={repository}\n    image.digest={digest}',
    )
    expect(failure?.hint).toContain('pull-secret-key: global.imagePullSecrets[0]')
    expect(failure?.hint).toContain('pull-secret-key: image.pullSecrets[0]')
  })

  it('only lacks the pull secret', async () => {
    const failure = await failureOf([deployment(IMAGE)], helmCreate, 'ocir')
    expect(failure?.message).toContain('the pods with the image have no pull secret ocir')
    expect(failure?.hint).not.toContain('image-values')
  })
})

describe('the values for images', () => {
  const keys = { image: ['image', 'worker.image'], values: {}, pullSecret: ['pullSecrets[0].name'] }
  const of = (values: Record<string, string>, images = {}) =>
    overlayOf(imageValues({ image: IMAGE, images, pullSecret: 'fra.ocir.io' }, { ...keys, values }))
      .values

  it('go to each key, as texts', () => {
    const image = { repository: 'fra.ocir.io/acme/shop', digest: DIGEST }
    expect(of({})).toEqual({
      image,
      worker: { image },
      pullSecrets: [{ name: 'fra.ocir.io' }],
    })
    const tagged = { image: 'a/b:20240501', images: {}, pullSecret: undefined }
    expect(overlayOf(imageValues(tagged, keys)).values).toMatchObject({
      image: { repository: 'a/b', tag: '20240501' },
    })
  })

  it('follow templates in their place, and further images have keys of their own', () => {
    const values = {
      'image.registry': '{registry}',
      'image.repository': '{repository}',
      'image.tag': '{tag}@{digest}',
    }
    expect(of(values, { 'job.image': 'a/job:2' })).toMatchObject({
      image: { registry: 'fra.ocir.io', repository: 'acme/shop', tag: `latest@${DIGEST}` },
      job: { image: { repository: 'a/job', tag: '2' } },
    })
  })
})
