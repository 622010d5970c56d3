import { describe, expect, it } from '@jest/globals'

import { parseAnnotation } from '../../../../../src/values/image-build/annotation.ts'
import { parseBuildContext } from '../../../../../src/values/image-build/build-context.ts'
import { parseBuildSecret } from '../../../../../src/values/image-build/build-secret.ts'
import {
  cacheOf,
  formatCache,
  hasOwnPlace,
  parseCache,
} from '../../../../../src/values/image-build/cache.ts'
import { parseExtraArgument } from '../../../../../src/values/image-build/extra-argument.ts'
import { parseHostEntry } from '../../../../../src/values/image-build/host-entry.ts'
import { parseImageTag, tagsFor } from '../../../../../src/values/image-build/image-tag.ts'
import {
  platformProblem,
  platformsOfShapes,
} from '../../../../../src/values/image-build/pod-platform.ts'
import { parseNamedImage } from '../../../../../src/values/image-build/named-image.ts'
import { parseProvenance } from '../../../../../src/values/image-build/provenance.ts'
import { parseSbom } from '../../../../../src/values/image-build/sbom.ts'
import { parseSsh } from '../../../../../src/values/image-build/ssh.ts'
import { messageOf } from '../../../../../src/values/action-error.ts'

const refusalOf = (parse: () => unknown): string => {
  try {
    parse()
  } catch (error) {
    return messageOf(error)
  }
  throw new Error('it was taken')
}

describe('a secret of a build', () => {
  it.each([
    ['npm=NPM_TOKEN', { id: 'npm', variable: 'NPM_TOKEN' }],
    ['key=keys/deploy.pem', { id: 'key', file: 'keys/deploy.pem' }],
    ['a.b=./x', { id: 'a.b', file: './x' }],
  ])('%s', (text, secret) => expect(parseBuildSecret(text)).toEqual(secret))

  it.each([
    'ghp_abcdefghijklmnop',
    'npm=npm_abc/def+ghi,jkl',
    'npm=AbC-dEf==',
    'bad id=NPM',
    'npm=',
  ])('is never shown: %s', (text) => {
    const [, value = text] = text.split(/=(.*)/s)
    const said = refusalOf(() => parseBuildSecret(text))
    if (value !== '' && value !== 'NPM') expect(said).not.toContain(value)
  })

  it.each(['ACTIONS_RUNTIME_TOKEN', 'INPUT_AUTH-TOKEN', 'OCI_CLI_KEY_CONTENT', 'RUNNER_TEMP'])(
    'is no variable of the runner or the identity: %s',
    (name) => expect(() => parseBuildSecret(`x=${name}`)).toThrow(),
  )
})

describe('one of several images', () => {
  const rest = { file: undefined, target: undefined, repository: undefined, 'image-key': undefined }

  it.each([
    ['edge=services/edge', { ...rest, name: 'edge', context: 'services/edge' }],
    [
      'edge=context=a,file=a/Dockerfile.prod,target=prod,repository=shop/e,image-key=e.image',
      {
        ...{ name: 'edge', context: 'a', file: 'a/Dockerfile.prod', target: 'prod' },
        ...{ repository: 'shop/e', 'image-key': 'e.image' },
      },
    ],
    ['a_B-1=target=x', { ...rest, name: 'a_B-1', context: '.', target: 'x' }],
  ])('%s', (text, image) => expect(parseNamedImage(text)).toEqual(image))

  it.each(['edge', '1=x', 'a b=x', 'edge=volume=/', 'edge=context=-x', 'edge=repository=Shop'])(
    'is not %s',
    (text) => expect(() => parseNamedImage(text)).toThrow(),
  )

  it('has a cache of its own', () => {
    const own = (text: string) => formatCache(cacheOf('edge', parseCache(text)))
    expect(own('type=gha,mode=max')).toBe('type=gha,mode=max,scope=edge')
    expect(own('type=gha,scope=all')).toBe('type=gha,scope=all')
    expect(own('r/cache:{name}')).toBe('type=registry,ref=r/cache:edge')
    const places = ['type=gha', 'r/c:{name}', 'type=inline', 'r/c:1', 'type=local,dest=c']
    expect(places.map((text) => hasOwnPlace(parseCache(text)))).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
  })
})

describe('an annotation', () => {
  it.each([
    ['team=shop', { levels: ['manifest'], key: 'team', value: 'shop' }],
    ['manifest:a.b/c=d=e', { levels: ['manifest'], key: 'a.b/c', value: 'd=e' }],
    ['manifest,index:x=1,2', { levels: ['manifest', 'index'], key: 'x', value: '1,2' }],
    ['org.x:y=1', { levels: ['manifest'], key: 'org.x:y', value: '1' }],
  ])('%s', (text, annotation) => expect(parseAnnotation(text)).toEqual(annotation))

  it('of a level that is not offered is refused', () => {
    expect(() => parseAnnotation('manifest-descriptor:x=1')).toThrow(/level of annotations/)
  })
})

describe('a cache', () => {
  it.each([
    ['fra.ocir.io/acme/cache:main', 'type=registry,ref=fra.ocir.io/acme/cache:main'],
    ['type=gha,scope=main,mode=max', 'type=gha,scope=main,mode=max'],
    ['type=inline', 'type=inline'],
    ['type=local,dest=.cache', 'type=local,dest=.cache'],
  ])('%s', (text, reported) => expect(formatCache(parseCache(text))).toBe(reported))

  it.each([
    ['type=s3,bucket=x,secret_access_key=S3cret', /"s3" is not a kind/],
    ['type=registry,ref=x,volume=/', /has no "volume"/],
    ['type=gha,token=S3cret', /has no "token"/],
    ['type=local,dest="/etc"', /is not type/],
  ])('%s is refused', (text, why) => {
    const said = refusalOf(() => parseCache(text))
    expect(said).toMatch(why)
    expect(said).not.toContain('S3cret')
  })
})

describe('an attestation', () => {
  const generator = 'generator=fra.ocir.io/acme/scanner:1'

  it.each([
    [parseProvenance, 'false', undefined],
    [parseProvenance, 'mode=max', 'mode=max'],
    [parseSbom, 'false', undefined],
    [parseSbom, 'true', 'true'],
    [parseSbom, generator, generator],
  ])('%p takes %s', (parse, text, value) => expect(parse(text)).toBe(value))

  it.each([
    [parseProvenance, 'mode=all'],
    [parseSbom, 'generator='],
    [parseSbom, 'generator=a/b:1,x=y'],
    [parseSbom, 'generator=A/B'],
    [parseSbom, 'all'],
  ])('%p refuses %s', (parse, text) => expect(() => parse(text)).toThrow(text.slice(-3)))
})

describe('an extra argument', () => {
  it.each(['--shm-size=1g', '--squash', '--ulimit=nofile=1024'])('%s is taken', (text) =>
    expect(parseExtraArgument(false)(text)).toBe(text),
  )

  it.each([
    ...['--volume=/:/host', '--privileged', '--device=/dev/kvm', '--security-opt=label=disable'],
    ...['--allow=security.insecure', '--env=A', '--secret=id=x,src=/etc/shadow', '--output=/'],
    ...[
      '--build-context=x=/',
      '--cap-add=ALL',
      '--isolation=chroot',
      '--creds=a:b',
      '--authfile=x',
    ],
    ...['--tls-verify=false', '--network=host', '--iidfile=/x', '--new-in-a-later-version'],
  ])('%s needs a word of the workflow', (text) => {
    expect(() => parseExtraArgument(false)(text)).toThrow(/may reach/)
    expect(parseExtraArgument(true)(text)).toBe(text)
  })

  it.each(['-v', '-v=/:/x', 'context', '--', '--shm-size 1g', '; rm'])('%s is none', (text) => {
    expect(() => parseExtraArgument(true)(text)).toThrow(/is not --option/)
  })
})

describe('a tag', () => {
  const name = 'fra.ocir.io/acme/shop'
  it.each([
    ['v1', 'v1'],
    [`${name}:v1`, 'v1'],
  ])('%s', (text, tag) => expect(tagsFor([parseImageTag(text)], name)).toEqual([tag]))

  it('of another repository is refused', () => {
    const tags = [parseImageTag('ghcr.io/acme/shop:v1')]
    expect(() => tagsFor(tags, name)).toThrow(/of another repository/)
    expect(() => parseImageTag(`${name}@sha256:${'a'.repeat(64)}`)).toThrow(/has no tag/)
  })
})

describe('platforms and pools', () => {
  const [arm, amd] = ['Pod.Standard.A1.Flex', 'Pod.Standard.E4.Flex']
  it.each<[string[], string[], boolean]>([
    [['linux/amd64'], [arm], false],
    [['linux/arm64'], [arm], true],
    [['linux/arm64/v8'], [arm], true],
    [['linux/arm64'], [amd], false],
    [['linux/amd64', 'linux/arm64'], [amd, arm], true],
    [['linux/amd64'], [amd, arm], false],
    [[], [arm], true],
    [['linux/amd64'], ['Pod.Simulated'], true],
  ])('%j on pools of %j agree: %s', (platforms, shapes, agrees) => {
    expect(platformProblem(platforms, shapes) === undefined).toBe(agrees)
  })

  it('the platforms of the pools are built by default', () => {
    expect(platformsOfShapes([arm, amd, amd])).toEqual(['linux/arm64', 'linux/amd64'])
    expect(platformsOfShapes(['Pod.Simulated'])).toEqual([])
  })
})

it.each([
  ['db:10.0.0.5', 'db:10.0.0.5'],
  ['db=10.0.0.5', 'db:10.0.0.5'],
  ['db:[fd00::1]', 'db:fd00::1'],
  ['me:host-gateway', 'me:host-gateway'],
])('a host %s', (text, reported) => expect(parseHostEntry(text)).toBe(reported))

it('a host with no address is refused', () => expect(() => parseHostEntry('db:x')).toThrow())

it('further contexts are folders, images or repositories without a user', () => {
  expect(parseBuildContext('lib=../lib')).toEqual({ name: 'lib', folder: '../lib' })
  expect(parseBuildContext('b=docker-image://h.io/p:1')).toMatchObject({ name: 'b' })
  expect(() => parseBuildContext('g=https://u:S3cret@h/x.git')).toThrow()
  expect(() => parseBuildContext('g=ssh://h/x')).toThrow()
})

it('SSH is the agent of the job, or a key', () => {
  expect(parseSsh('default')).toEqual({ id: 'default' })
  expect(parseSsh('git=keys/deploy')).toEqual({ id: 'git', path: 'keys/deploy' })
  expect(() => parseSsh('git=a,b')).toThrow()
})
