import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../../emulator-fixture.ts'
import { type Pool, TestBed } from '../../emulator/test-bed.ts'
import { refusal, succeeded, success } from '../action-outcome.ts'
import { animals, specimens } from './specimens.ts'
import { helms, isWhole, ZooRelease, type ZooTry } from './zoo-release.ts'

/** CHART_ZOO=all tries each chart with each Helm; otherwise only the two largest, one with each. */
const sample: Readonly<Record<string, string>> = { operator: '3', umbrella: '4' }
const tries = specimens.flatMap((specimen) =>
  helms
    .filter(([major]) => isWhole || sample[specimen.name] === major)
    .map(([major, folder]) => ({ name: specimen.name, major, folder, specimen })),
)

/** Allows no more pods, so that a deployment that creates new ones fails. */
const full = {
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'full' },
  spec: { hard: { pods: '0' } },
}

/** Charts modelled on those that people run, through the life of a release. */
describe('the chart zoo', () => {
  let bed: TestBed
  let pool: Pool

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    pool = await bed.pool('Pod.Simulated', 1)
    // An operator brings cluster-wide roles.
    const everybody = ['--clusterrole=cluster-admin', '--group=system:authenticated']
    await bed.kubectl('create', 'clusterrolebinding', 'e2e-zoo', ...everybody)
    bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', 'e2e-zoo'))
    await bed.apply('default', animals)
    bed.atEnd(() => bed.kubectl('delete', 'crd', 'animals.zoo.example.com', '--ignore-not-found'))
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  /** Runs the installation and an upgrade, each of which leaves nothing to do. */
  const growUp = async (release: ZooRelease, { scaled, change }: ZooTry['specimen']) => {
    const isScaled = async () => {
      if (scaled === undefined) return
      const three = ['--for=jsonpath={.spec.replicas}=3', '--timeout=90s']
      await release.kubectl('wait', `deployment/${scaled}`, ...three)
    }
    expect(await release.deployed()).toBe('1')
    expect(await release.drift()).toEqual([])
    expect(await release.deployed()).toBe('1')
    await isScaled()
    expect(await release.deployed({ set: change })).toBe('2')
    await isScaled()
  }

  /** Deletes an object by hand: that is drift, and is repaired. */
  const repair = async (release: ZooRelease, { victim, change }: ZooTry['specimen']) => {
    const [key = '', value = ''] = change.split('=')
    expect(await release.drift({ [key]: value })).toEqual([])
    expect(await release.deployed({ set: change })).toBe('2')
    await release.kubectl('delete', victim)
    const [kind = '', object] = victim.split('/')
    expect(await release.drift({ [key]: value })).toMatchObject([
      { action: 'create', target: expect.stringMatching(new RegExp(`^${kind}/${object}$`, 'i')) },
    ])
    const step = await release.deploy({ set: change })
    expect([success(step), step.outputs['revision']]).toEqual([succeeded, '3'])
    expect(step.stdout).toMatch(/not in the cluster as deployed; repairing/)
    expect(await release.drift({ [key]: value })).toEqual([])
  }

  /** Refuses new pods; the previous state comes back, and is recognized as such. */
  const fail = async (release: ZooRelease, { change }: ZooTry['specimen']) => {
    await bed.apply(release.namespace, full)
    const newPods = `${change}\nnodeSelector.kubernetes\\.io/os=linux`
    const inputs = { set: newPods, 'on-failure': 'rollback', timeout: '15s' }
    const { text } = refusal(await release.deploy(inputs))
    expect(text).toMatch(/exceeded quota: full/)
    expect(text).toContain('The release was rolled back to revision 3.')
    await release.kubectl('delete', 'resourcequota', 'full')
    expect(await release.deployed({ set: change })).toBe('5')
    const [key = '', value = ''] = change.split('=')
    expect(await release.drift({ [key]: value })).toEqual([])
  }

  const uninstall = async (release: ZooRelease) => {
    await release.helm('uninstall', release.name)
    expect(await release.drift()).toMatchObject([
      { action: 'create', target: `release "${release.name}"` },
    ])
  }

  it.each(tries)(
    'takes $name with Helm $major from its installation to its end',
    async (wanted) => {
      const release = await ZooRelease.of(bed, pool.nodes[0] ?? '', wanted)
      await growUp(release, wanted.specimen)
      await repair(release, wanted.specimen)
      await fail(release, wanted.specimen)
      await uninstall(release)
    },
    360_000,
  )
})
