import { describe, expect, it } from '@jest/globals'

import type { HelmRelease } from '../../../../../src/clients/kubernetes/helm-arguments.ts'
import { renderInCluster, renderRelease } from '../../../../../src/stages/deploy/render.ts'
import { HelmMemory } from '../helm-memory.ts'
import { keptProgress } from '../quiet-progress.ts'

const release: HelmRelease = { name: 'shop', namespace: 'web', chart: 'c', values: [], set: [] }
const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } }
const agent = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent' } }

const scene = (alone: object[], inCluster?: object[]) => {
  const helm = new HelmMemory(alone, () => undefined)
  helm.inCluster = inCluster
  const { progress, infos: reported } = keptProgress()
  return { helm, reported, render: () => renderInCluster(release, helm, progress) }
}

describe('a chart that makes something else in the cluster', () => {
  it('is taken as it is made there, and compared as it is made without', async () => {
    const more = { ...settings, metadata: { name: 'more' } }
    const { render } = scene([settings], [settings, more])
    expect(await render()).toMatchObject({ objects: [settings, more], alone: [settings] })
  })

  it('is checked as it is made there', async () => {
    const { render } = scene([settings], [settings, agent])
    await expect(render()).rejects.toMatchObject({ code: 'MANIFEST_NOT_SUPPORTED' })
  })

  it('need not render without it', async () => {
    const { helm, render } = scene([settings], [settings])
    helm.template = () => Promise.reject(new Error('no such API'))
    expect(await render()).toMatchObject({ objects: [settings], alone: [settings] })
  })
})

describe('a cluster that allows no dry run', () => {
  const refused = () => Promise.reject(new Error('forbidden'))

  it('leaves the chart as it renders alone, and reports the assumptions', async () => {
    const { helm, reported, render } = scene([settings])
    helm.dryRun = refused
    expect(await render()).toMatchObject({ objects: [settings], alone: [settings] })
    expect(JSON.stringify(reported)).toMatch(
      /as an installation, .* lookup finds nothing.*forbidden/,
    )
  })

  it('hides no fault of the chart', async () => {
    const { helm, render } = scene([settings])
    helm.dryRun = refused
    helm.template = () => Promise.reject(new Error('the tenant is missing'))
    await expect(render()).rejects.toMatchObject({ code: 'CHART_INVALID' })
  })
})

describe('a plan', () => {
  const FAILS = 'template: c/templates/x.yaml:3:4: executing "x" at <lookup>: nil pointer'
  const planned = (alone: object[], inCluster?: object[], failure?: string) => {
    const given = scene(alone, inCluster)
    const { helm } = given
    if (failure !== undefined) helm.template = () => Promise.reject(new Error(failure))
    let connections = 0
    const connect = async () => {
      connections++
      return helm
    }
    const { progress } = keptProgress()
    const render = () => renderRelease(release, helm, connect, progress)
    return { helm, render, connections: () => connections }
  }

  it('asks no cluster for a chart that renders without', async () => {
    const { render, connections } = planned([settings], [settings, agent])
    expect(await render()).toMatchObject({ objects: [settings] })
    expect(connections()).toBe(0)
  })

  it('has what the cluster makes of a chart whose templates need it', async () => {
    const { render } = planned([], [settings], FAILS)
    expect(await render()).toMatchObject({ objects: [settings] })
  })

  it('checks that too', async () => {
    const { render } = planned([], [settings, agent], FAILS)
    await expect(render()).rejects.toMatchObject({ code: 'MANIFEST_NOT_SUPPORTED' })
  })

  it('keeps the words of the chart where the cluster does not help', async () => {
    const { helm, render } = planned([], [], FAILS)
    helm.dryRun = () => Promise.reject(new Error('no cluster'))
    await expect(render()).rejects.toMatchObject({
      code: 'CHART_INVALID',
      message: expect.stringContaining(FAILS) as unknown,
    })
  })

  it('is right of a chart that is wrong without the cluster alone', async () => {
    const { render } = planned([agent], [settings])
    expect(await render()).toMatchObject({ objects: [settings] })
  })

  it('is wrong of a chart that is wrong in the cluster too, or where that cannot be asked', async () => {
    const wrong = planned([agent], [agent])
    await expect(wrong.render()).rejects.toMatchObject({ code: 'MANIFEST_NOT_SUPPORTED' })
    const { helm, render } = planned([agent])
    helm.dryRun = () => Promise.reject(new Error('no cluster'))
    await expect(render()).rejects.toMatchObject({ code: 'MANIFEST_NOT_SUPPORTED' })
  })

  it('does not connect for a chart that is wrong by itself', async () => {
    const { render, connections } = planned([], [settings], 'values do not meet the schema')
    await expect(render()).rejects.toMatchObject({ code: 'CHART_INVALID' })
    expect(connections()).toBe(0)
  })
})
