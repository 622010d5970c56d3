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

const template = (parts: object) => ({
  metadata: { labels: { app: 'agent' } },
  spec: { containers: [{ name: 'a', image: 'registry.invalid/a:1' }], ...parts },
})
const workload = (kind: string, parts: object = {}) => ({
  ...{ apiVersion: 'apps/v1', kind, metadata: { name: 'agent' } },
  spec: { selector: { matchLabels: { app: 'agent' } }, template: template(parts) },
})

interface Events {
  readonly items: readonly {
    readonly involvedObject: { readonly name: string }
    readonly message: string
  }[]
}

const cases = rulePods.map((one, index) => ({ ...one, name: `${one.rule}-${index}` }))

/** Compares the rules of the check with the behaviour of a virtual node. */
describe('a virtual node', () => {
  let bed: TestBed
  let namespace: string
  /** The reason why a pod does not run, or its phase. */
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

  it('has no ephemeral containers: the API server takes none with a workload', async () => {
    const first = { name: 'first', image: 'registry.invalid/first:1' }
    const bad = workload('Deployment', { ephemeralContainers: [first] })
    await expect(bed.apply(namespace, bad)).rejects.toThrow('ephemeralContainers: Forbidden')
    await bed.apply(namespace, workload('Deployment'))
    await bed.kubectl('delete', 'deployment', 'agent', '-n', namespace)
  }, 60_000)

  it('runs no pod of a DaemonSet', async () => {
    await bed.apply(namespace, workload('DaemonSet'))
    const said = async () => {
      const { items } = await bed.json<Events>('get', 'events', '-n', namespace)
      const ofAgents = items.filter(({ involvedObject }) =>
        involvedObject.name.startsWith('agent-'),
      )
      return ofAgents.some(({ message }) => message.includes('DaemonSets are not supported'))
    }
    await eventually(said, 'its pods are refused', 60)
  }, 90_000)
})
