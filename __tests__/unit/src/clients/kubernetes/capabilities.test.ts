import { describe, expect, it } from '@jest/globals'

import { chartsAlone } from '../../../../../src/clients/kubernetes/charts/helm-charts.ts'
import { helm } from '../../../../../src/clients/kubernetes/helm.ts'
import type { Exec } from '../../../../../src/clients/process/process.ts'

const release = { name: 'shop', namespace: 'web', chart: '/chart', values: [], set: [] }

const table = `configmaps     cm    v1                        true    ConfigMap
deployments    deploy   apps/v1                true    Deployment
nodes                v1                        false   Node
animals              zoo.example.com/v1        true    Animal
`

/** Returns Helm and kubectl; Helm records its calls. */
const tools = (responses: Readonly<Record<string, string>>) => {
  const calls: (readonly string[])[] = []
  const exec: Exec = async ({ command, args }) => {
    const response = args.map((arg) => responses[arg]).find((one) => one !== undefined)
    if (command === 'kubectl' && response === undefined) throw new Error('forbidden')
    if (command === 'helm') calls.push(args)
    return { exitCode: 0, stdout: response ?? '', stderr: '' }
  }
  const capabilities = () =>
    calls
      .filter(([first]) => first === 'template')
      .map((args) => args.filter((arg) => /^--(api|kube)-version/.test(arg)))
  return { exec, calls, capabilities }
}

const known = { 'api-resources': table, '--raw=/version': '{"gitVersion":"v1.36.2"}' }
const all = [
  '--kube-version=v1.36.2',
  ...['v1', 'v1/ConfigMap', 'apps/v1', 'apps/v1/Deployment'].map((one) => `--api-versions=${one}`),
  ...['v1/Node', 'zoo.example.com/v1', 'zoo.example.com/v1/Animal'].map(
    (one) => `--api-versions=${one}`,
  ),
]

describe('a chart is rendered', () => {
  it('by the APIs and the version of the cluster, which are queried once', async () => {
    const { exec, capabilities } = tools(known)
    const client = helm(exec, {}, '/tmp')
    await client.template(release)
    await client.template(release)
    expect(capabilities()).toEqual([all, all])
  })

  it.each([
    ['who may read neither', {}, []],
    ['an answer that is none', { ...known, '--raw=/version': '<html>' }, all.slice(1)],
  ])('by what is known, with %s', async (_what, responses, expected) => {
    const { exec, capabilities } = tools(responses)
    await helm(exec, {}, '/tmp').template(release)
    expect(capabilities()).toEqual([expected])
  })

  it('by those of Helm without a cluster', async () => {
    const { exec, calls, capabilities } = tools(known)
    await chartsAlone(exec, '/tmp', () => Promise.resolve(undefined)).template(release)
    expect([capabilities(), calls.length]).toEqual([[[]], 1])
  })
})
