import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rulePods } from '../../rule-pods.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from './image-client.ts'
import { pod, pullSecret, pullSecretName } from './manifests.ts'
import { eventually, TestBed } from './test-bed.ts'

interface Pods {
  readonly items: readonly {
    readonly metadata: { readonly name: string }
    readonly status: { readonly phase: string; readonly reason?: string; readonly message?: string }
  }[]
}

interface Events {
  readonly items: readonly {
    readonly involvedObject: { readonly name: string }
    readonly message: string
  }[]
}

const cases = rulePods.map((one, index) => ({ ...one, name: `${one.rule}-${index}` }))

/** What the check of the actions knows is held against what a virtual node does. */
describe('a virtual node', () => {
  let bed: TestBed
  let namespace: string
  /** Why a pod does not run, or its phase. */
  const states = new Map<string, string>()
  const words = new Map<string, string>()

  const poll = async () => {
    const { items } = await bed.json<Pods>('get', 'pods', '-n', namespace)
    for (const { metadata, status } of items) {
      states.set(metadata.name, status.reason ?? status.phase)
    }
    return items.every(({ metadata }) => states.get(metadata.name) !== 'Pending')
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const [pool, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      pushServer(bed, 'e2e/rules'),
    ])
    namespace = await bed.namespace('rules')
    const { registry, registryUser, registryToken } = bed.environment
    await bed.apply(namespace, pullSecret(pullSecretName, registry, registryUser, registryToken))
    const made = cases.flatMap(({ name, bad, good }) =>
      Object.entries({ bad, good }).map(([kind, { spec, container }]) =>
        pod(`${kind}-${name}`, {
          ...{ image, args: ['serve'], container: { ...container } },
          spec: { nodeSelector: { pool: pool.name }, ...spec },
        }),
      ),
    )
    await bed.apply(namespace, ...made)
    await eventually(poll, 'every pod runs or is refused', 300)
    const { items } = await bed.json<Events>('get', 'events', '-n', namespace)
    for (const { involvedObject, message } of items) {
      words.set(involvedObject.name, `${words.get(involvedObject.name) ?? ''}${message}\n`)
    }
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  it.each(cases)(
    'refuses what $rule is about ($says), and runs what it is not',
    ({ name, says }) => {
      const [bad, good] = [states.get(`bad-${name}`), states.get(`good-${name}`)]
      expect([bad, good]).toEqual(['ProviderFailed', 'Running'])
      expect(words.get(`bad-${name}`)).toContain(says)
      expect(words.get(`good-${name}`) ?? '').not.toContain(says)
    },
  )
})
