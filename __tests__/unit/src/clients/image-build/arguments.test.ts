import { describe, expect, it } from '@jest/globals'

import {
  buildxArguments,
  buildxNewArguments,
  buildxPushArguments,
} from '../../../../../src/clients/image-build/buildx-arguments.ts'
import {
  secretTexts,
  secretVariables,
} from '../../../../../src/clients/image-build/common-arguments.ts'
import type { ImageBuild } from '../../../../../src/clients/image-build/image-build.ts'
import {
  podmanBuildArguments,
  podmanPushArguments,
} from '../../../../../src/clients/image-build/podman-arguments.ts'

const build: ImageBuild = {
  context: 'app',
  dockerfile: 'app/Dockerfile.prod',
  references: ['127.0.0.1:5000/ns/shop:abc', '127.0.0.1:5000/ns/shop:v1'],
  registry: '127.0.0.1:5000',
  arguments: { VERSION: '1 2,3' },
  labels: { a: 'b' },
  platforms: ['linux/amd64', 'linux/arm64'],
  authFile: '/home/me/.docker/config.json',
  annotations: [
    { levels: ['manifest', 'index'], key: 'x', value: 'y=z' },
    { levels: ['index'], key: 'i', value: '1' },
  ],
  secrets: [
    { id: 'npm', text: 'S3cret' },
    { id: 'key', file: '/w/key.pem' },
  ],
  ssh: [{ id: 'default' }, { id: 'git', path: '/w/git' }],
  cacheFrom: [{ type: 'registry', attributes: { ref: '127.0.0.1:5000/ns/cache:main' } }],
  cacheTo: [{ type: 'registry', attributes: { ref: '127.0.0.1:5000/ns/cache:main', mode: 'max' } }],
  noCache: true,
  pull: true,
  contexts: { lib: '/w/lib' },
  hosts: ['db:10.0.0.5'],
  network: 'none',
  extra: ['--shm-size=1g'],
}

const common = [
  '--file=app/Dockerfile.prod',
  '--platform=linux/amd64,linux/arm64',
  '--build-arg=VERSION=1 2,3',
  '--label=a=b',
  '--secret=id=npm,type=env,env=OKE_BUILD_SECRET_0',
  '--secret=id=key,src=/w/key.pem',
  '--ssh=default',
  '--ssh=git=/w/git',
]
const rest = ['--build-context=lib=/w/lib', '--add-host=db:10.0.0.5', '--network=none']
const tags = build.references.map((reference) => `--tag=${reference}`)

describe('the arguments of builders', () => {
  it.each<[string, string[], string[]]>([
    [
      'buildx to build',
      buildxArguments(build, '/m'),
      [
        ...['buildx', 'build', ...common, '--no-cache', '--pull', ...rest, ...tags],
        '--cache-from=type=registry,ref=127.0.0.1:5000/ns/cache:main',
        '--cache-to=type=registry,ref=127.0.0.1:5000/ns/cache:main,mode=max',
        ...['--shm-size=1g', '--provenance=false', '--output=type=image', '--progress=plain'],
        ...['--metadata-file=/m', '--', 'app'],
      ],
    ],
    [
      'buildx to push: out of its own cache',
      buildxPushArguments({ ...build, provenance: 'mode=max', sbom: 'true' }, ['h/r:1'], '/m'),
      [
        ...['buildx', 'build', ...common, ...rest, '--tag=h/r:1'],
        ...['--annotation=manifest,index:x=y=z', '--annotation=index:i=1'],
        ...['--cache-from=type=registry,ref=127.0.0.1:5000/ns/cache:main', '--shm-size=1g'],
        ...['--provenance=mode=max', '--sbom=true', '--push', '--progress=plain'],
        ...['--metadata-file=/m', '--', 'app'],
      ],
    ],
    [
      'buildx to build and push in one go what is new',
      buildxNewArguments({ ...build, provenance: 'mode=max' }, '/m'),
      [
        ...['buildx', 'build', ...common, '--no-cache', '--pull', ...rest, ...tags],
        ...['--annotation=manifest,index:x=y=z', '--annotation=index:i=1'],
        ...['--cache-from=type=registry,ref=127.0.0.1:5000/ns/cache:main', '--shm-size=1g'],
        ...['--provenance=mode=max', '--push', '--progress=plain'],
        '--cache-to=type=registry,ref=127.0.0.1:5000/ns/cache:main,mode=max',
        ...['--metadata-file=/m', '--', 'app'],
      ],
    ],
    [
      'podman to build a list',
      podmanBuildArguments(build, '/i', 'list'),
      [
        ...['build', '--layers=false', '--timestamp=0', `--authfile=${build.authFile}`],
        ...['--tls-verify=false', ...common, '--no-cache', '--pull', ...rest],
        ...['--annotation=x=y=z', '--cache-from=127.0.0.1:5000/ns/cache'],
        ...['--cache-to=127.0.0.1:5000/ns/cache', '--shm-size=1g'],
        ...['--manifest=list', '--', 'app'],
      ],
    ],
    [
      'podman to push a list',
      podmanPushArguments(build, 'h/r:1', '/d', 'list'),
      [
        ...['manifest', 'push', '--all', `--authfile=${build.authFile}`, '--tls-verify=false'],
        ...['--digestfile=/d', '--', 'list', 'docker://h/r:1'],
      ],
    ],
    [
      'podman to push elsewhere, always with TLS',
      podmanPushArguments({ ...build, registry: 'fra.ocir.io' }, 'x:1', '/d'),
      ['push', `--authfile=${build.authFile}`, '--digestfile=/d', '--', 'x:1'],
    ],
  ])('%s', (_what, reported, expected) => expect(reported).toEqual(expected))

  it.each([
    [[], '--layers'],
    [['linux/s390x'], '--layers=false'],
  ])('podman keeps layers of this machine alone: %j', (platforms, reported) => {
    expect(podmanBuildArguments({ ...build, platforms }, '/i')[1]).toBe(reported)
  })

  it('a cache in the image itself is written with it, all others with the build', () => {
    const cacheTo = ['inline', 'gha'].map((type) => ({ type, attributes: {} }))
    const caches = (reported: readonly string[]) =>
      reported.filter((one) => one.startsWith('--cache-to'))
    const all = { ...build, cacheTo }
    expect(caches(buildxArguments(all, '/m'))).toHaveLength(2)
    expect(caches(buildxPushArguments(all, [], '/m'))).toEqual(['--cache-to=type=inline'])
  })

  it('of one platform no index is annotated, for there is none', () => {
    const reported = buildxPushArguments({ ...build, platforms: [] }, ['h/r:1'], '/m')
    expect(reported.filter((one) => one.startsWith('--annotation'))).toEqual([
      '--annotation=manifest:x=y=z',
    ])
  })

  it('a secret is in the environment and on no command line', () => {
    expect(secretVariables(build)).toEqual({ OKE_BUILD_SECRET_0: 'S3cret' })
    const all = [
      buildxArguments(build, '/m'),
      buildxPushArguments(build, [], '/m'),
      buildxNewArguments(build, '/m'),
      podmanBuildArguments(build, '/i'),
    ]
    expect(all.flat().join('\n')).not.toContain('S3cret')
  })

  it("no error shows a secret, nor the token of GitHub's cache", () => {
    const cacheVariables = { ACTIONS_RESULTS_URL: 'https://cache/', ACTIONS_RUNTIME_TOKEN: 'jwt' }
    expect(secretTexts({ ...build, cacheVariables })).toEqual(['S3cret', 'jwt'])
  })
})
