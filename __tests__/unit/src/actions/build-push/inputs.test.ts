import { describe, expect, it } from '@jest/globals'

import { readBuildInputs } from '../../../../../src/actions/build-push/inputs.ts'
import { placedBuild } from '../../../../../src/actions/build-push/placed-build.ts'
import { tagsOf } from '../../../../../src/actions/build-push/open.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'
import { actionMemory } from '../action-memory.ts'

type Texts = Readonly<Record<string, string>>

const compartment = 'ocid1.compartment.oc1..aaaaaaaashop'
const other = 'ocid1.compartment.oc1..aaaaaaaascan'

const read = (inputs: Texts, variables: Texts = {}) => {
  const given = { 'compartment-id': compartment, ...inputs }
  const { context, lines } = actionMemory(given, new VirtualClock(), variables)
  return { inputs: readBuildInputs(context), context, lines }
}

const refusal = (inputs: Texts): string => {
  try {
    read(inputs)
  } catch (error) {
    return String(error)
  }
  throw new Error('they were taken')
}

describe('the images of a step', () => {
  it('are one, with what the step says of it', () => {
    const { images } = read({ repository: 'shop', context: 'app', target: 'prod' }).inputs
    expect(images).toEqual([
      {
        ...{ name: undefined, repository: 'shop', context: 'app', file: undefined },
        ...{ target: 'prod', imageKey: 'image' },
      },
    ])
  })

  it('or several, with repositories below the one of the step and chart values by their names', () => {
    const lines = ['webUi=web', 'stock=context=st,target=release,repository=st/ock,image-key=s.i']
    const { images } = read({ images: lines.join('\n'), repository: 'shop' }).inputs
    const places = images.map(({ name, repository, imageKey }) => [name, repository, imageKey])
    expect(places).toEqual([
      ['webUi', 'shop/webui', 'webUi.image'],
      ['stock', 'st/ock', 's.i'],
    ])
    expect(read({ images: 'web=web' }).inputs.images[0]?.repository).toBe('web')
  })

  it.each([
    [{}, /"repository" is missing/],
    [{ images: 'web=a\nweb=b' }, /has "web" twice/],
    [{ images: 'web=a\nstock=repository=web' }, /has "web" twice/],
    [{ images: 'web=a\nstock=image-key=web.image' }, /has "web.image" twice/],
    [{ images: 'web=a', file: 'Dockerfile' }, /"file" is given beside "images"/],
    [{ images: 'web=a', target: 'prod' }, /"target" is given beside "images"/],
    [{ images: 'web=a\nstock=b', 'cache-to': 'r/cache:1' }, /one place for several images/],
    [{ repository: 'shop', 'max-parallel': '0' }, /"max-parallel"/],
  ])('are refused where they contradict each other: %j', (inputs, problem) => {
    expect(refusal(inputs)).toMatch(problem)
  })

  it('have caches of their own', () => {
    const given = { images: 'web=examples/shop\nstock=examples/shop', 'cache-to': 'r/cache:{name}' }
    const { inputs, context } = read({ ...given, 'cache-from': 'type=gha' })
    const [web, stock] = inputs.images.map((image) => placedBuild(image, inputs, context))
    expect(web?.cacheTo).toEqual([{ type: 'registry', attributes: { ref: 'r/cache:web' } }])
    expect(stock?.cacheFrom).toEqual([{ type: 'gha', attributes: { scope: 'stock' } }])
  })

  it('have the tags that are theirs, and no others', () => {
    const tags = 'v1, fra.ocir.io/acme/web:w2, fra.ocir.io/acme/stock:s2'
    const { inputs, context } = read({ images: 'web=a\nstock=b', tags })
    const names = ['fra.ocir.io/acme/web', 'fra.ocir.io/acme/stock']
    const own = names.map((name) => tagsOf(inputs, name, names, context))
    expect(own.map((all) => all.filter((tag) => /^.\d$/.test(tag)))).toEqual([
      ['v1', 'w2'],
      ['v1', 's2'],
    ])
    expect(() => tagsOf(inputs, 'fra.ocir.io/acme/web', names.slice(0, 1), context)).toThrow(
      /of another repository/,
    )
  })
})

describe('what the pods can run', () => {
  const options = (inputs: Texts) => read({ repository: 'shop', ...inputs }).inputs.options

  it.each([
    ['Pod.Standard.A1.Flex', ['linux/arm64']],
    ['Pod.Standard.E4.Flex', ['linux/amd64']],
    ['Pod.Standard.E4.Flex, Pod.Standard.A1.Flex', ['linux/amd64', 'linux/arm64']],
  ])('is built for pods of %s by itself', (shapes, platforms) => {
    expect(options({ 'pod-shapes': shapes }).platforms.toSorted()).toEqual(platforms)
  })

  it('is an error before the build where something else is wanted', () => {
    const wrong = { repository: 'shop', 'pod-shapes': 'Pod.Standard.A1.Flex' }
    expect(refusal({ ...wrong, platforms: 'linux/amd64' })).toMatch(/linux\/arm64/)
  })
})

describe('the outputs of docker/metadata-action', () => {
  it('fit labels, annotations and tags as they are', () => {
    const pairs = [
      'org.opencontainers.image.title=shop',
      'org.opencontainers.image.description=Edge, orders = all of it',
      'org.opencontainers.image.created=2026-11-29T12:00:00.000Z',
    ]
    const name = 'fra.ocir.io/acme/shop'
    const { inputs, context } = read({
      ...{ repository: 'shop', labels: pairs.join('\n') },
      annotations: pairs.map((pair) => `manifest,index:${pair}`).join('\n'),
      tags: `${name}:main\n${name}:sha-860c190`,
    })
    const { labels, annotations } = inputs.options
    const description = 'Edge, orders = all of it'
    expect(labels['org.opencontainers.image.description']).toBe(description)
    expect(annotations[1]).toEqual({
      ...{ levels: ['manifest', 'index'], value: description },
      key: 'org.opencontainers.image.description',
    })
    expect(tagsOf(inputs, name, [name], context)).toEqual(
      expect.arrayContaining(['main', 'sha-860c190']),
    )
  })
})

describe("GitHub's cache", () => {
  const variables = {
    ACTIONS_RESULTS_URL: 'https://results.test/',
    ACTIONS_RUNTIME_TOKEN: 'secret-token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'other-secret',
  }
  const given = { repository: 'shop', context: 'examples/shop' }
  const passed = (cache: string) => {
    const { inputs, context, lines } = read({ ...given, 'cache-to': cache }, variables)
    const all = inputs.images.map((image) => placedBuild(image, inputs, context).cacheVariables)
    return { all, masked: lines.filter((line) => line.startsWith('::add-mask::')) }
  }

  it('gets what it is reached with, masked, and no other cache does', () => {
    const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = variables
    expect(passed('type=gha,mode=max')).toEqual({
      all: [{ ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN }],
      masked: ['::add-mask::secret-token'],
    })
    expect(passed('type=inline')).toEqual({ all: [{}], masked: [] })
  })
})

describe('the scan of a step', () => {
  const of = (inputs: Texts) => read({ repository: 'shop', ...inputs }).inputs.scan

  it('is waited for where a severity fails, in the compartment of its target', () => {
    expect(of({ 'scan-timeout': '5m' })).toBeUndefined()
    expect(of({ 'scan-fail-on': 'high' })).toEqual({
      ...{ failOn: 'high', compartmentId: compartment, timeout: 900_000 },
    })
    const elsewhere = { 'scan-fail-on': 'low', 'scan-compartment-id': other, 'scan-timeout': '5m' }
    expect(of(elsewhere)).toEqual({ failOn: 'low', compartmentId: other, timeout: 300_000 })
  })
})
