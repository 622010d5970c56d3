import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { pipelineWith } from '../../../../src/actions/pipeline.ts'
import type { PipelineReport } from '../../../../src/stages/pipeline/report.ts'
import { timelineSchema } from '../../../../src/stages/assert-scaling/evidence/timeline-schema.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import { at, text } from '../../../../src/values/json.ts'
import { deployment } from '../stages/kubernetes-memory.ts'
import { subnet } from '../stages/network-memory.ts'
import { actionMemory } from './action-memory.ts'
import { digest, ids, PipelineMemory } from './pipeline-memory.ts'

const file = `cluster: ${ids.cluster}
network:
  node-subnet: ${ids.nodes}
node-pool:
  name: shop
  size: 2
image:
  context: examples/shop
  repository: shop
  compartment: ${ids.compartment}
release:
  namespace: shop
  chart: examples/shop/chart
load:
  rate: 80/s
  duration: 30s
scaling:
  edge: { at-least: 3, within: 2m }
`
const BALANCER = 'load balancer, TCP 80: missing rule: ingress'
const signedIn = { OCI_CLI_CONFIG_FILE: '/there', GITHUB_SHA: 'abc' }

describe('the root action', () => {
  let memory: PipelineMemory
  let isCancelledUnderLoad: boolean

  beforeEach(() => {
    memory = new PipelineMemory()
    isCancelledUnderLoad = false
  })

  const attempt = async (
    inputs: Readonly<Record<string, string>> = {},
    content = file,
    variables: Readonly<Record<string, string>> = signedIn,
  ) => {
    const given = actionMemory({}, memory.clock)
    const path = join(given.context.temporaryFolder, 'oke.yml')
    writeFileSync(path, content)
    const job = actionMemory({ 'environment-file': path, ...inputs }, memory.clock, variables)
    let failure: unknown
    if (isCancelledUnderLoad) memory.underLoad = job.cancel
    await pipelineWith(memory.parts)
      .main(job.context)
      .catch((error: unknown) => (failure = error))
    return { ...job, failure, path }
  }

  const run = async (...given: Parameters<typeof attempt>) => {
    const job = await attempt(...given)
    const report = JSON.parse(
      readFileSync(String(job.outputs.get('report')), 'utf8'),
    ) as PipelineReport
    return { ...job, report }
  }

  test('goes from a repository to a scaled application', async () => {
    const { report, failure, outputs, lines, summary } = await run()
    expect(failure).toBeUndefined()
    expect(report.stages.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'build-push success',
      'ensure-network success',
      'ensure-node-pool success',
      'deploy success',
      'load success',
      'assert-scaling success',
    ])
    const reference = `ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/shop@${digest}`
    expect(report).toMatchObject({
      result: 'success',
      image: { reference, digest },
      nodePool: { id: 'pool-1', virtualNodes: 2 },
      release: { name: 'shop', namespace: 'shop', revision: 1, url: 'http://203.0.113.9' },
      load: { requests: 2400, failedRate: 0, p95Milliseconds: 41 },
      scaling: [{ hpa: 'edge', from: 1, to: 3, peak: 3 }],
      failures: [],
    })
    expect(report.network?.rulesAdded).toBeGreaterThan(0)
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'success',
      image: reference,
      digest,
      'node-pool-id': 'pool-1',
      release: 'shop',
      revision: 1,
      url: 'http://203.0.113.9',
    })
    expect(readFileSync(String(outputs.get('page')), 'utf8')).toContain('<svg')
    expect(lines).toContain(
      '  release    "shop" in namespace shop, 2 objects: not compared with the cluster (the network has to be changed first)',
    )
    expect(summary.join('')).toContain('## shop: ✔ done')
  })

  test.each([
    [
      'deploy',
      { failure: 'timed out' },
      [`clients in the VCN -> ${BALANCER}`, 'TCP 10256'],
      'TCP 443',
    ],
    ['deploy', { status: 502 }, ['load balancer -> nodes and pods, TCP 10256'], BALANCER],
    ['ensure-network, deploy', { failure: 'timed out' }, ['leave the paths'], 'missing rule'],
  ])(
    '%s names the path that keeps its load balancer silent',
    async (stages, response, words, absent) => {
      memory.response = response
      const { report } = await run({ stages })
      const [failed] = report.failures
      expect(failed).toMatchObject({ code: 'URL_DOES_NOT_ANSWER' })
      for (const word of words) expect(failed?.message).toContain(word)
      expect(failed?.message).not.toContain(absent)
    },
  )

  test('reports the paths through the network, planned and made', async () => {
    const planned = await run({ stages: 'ensure-network', mode: 'plan' })
    const closed = ({ lines }: typeof planned) =>
      lines.flatMap((line) => /CLOSED (.*?), TCP/.exec(line)?.[1] ?? [])
    expect(planned.summary.join('')).toMatch(/### Paths[^]*🔴 closed/)
    expect(closed(planned)).toContain('nodes and pods -> Kubernetes API')
    const made = await run({ stages: 'ensure-network' })
    expect(made.report.result).toBe('success')
    expect(made.summary.join('')).toMatch(/### Paths[^]*flowchart LR/)
    // The cluster's load balancers are private, and their clients among the nodes, which get no
    // rule for that.
    expect(closed(made)).toEqual(['clients in the VCN -> load balancer'])
    memory.network.calls.length = 0
    const again = await run({ stages: 'ensure-network' })
    expect(again.summary.join('')).not.toContain('### Paths')
    expect(memory.network.calls.filter((call) => call.startsWith('gateway'))).toEqual([])
  })

  test('counts groups as attached in the report of paths that the job attaches itself', async () => {
    const nsg = file.replace(
      /network:\n/,
      'network:\n  mode: nsg\n  create-groups: true\n  attach-groups: true\n',
    )
    const { failure, summary } = await run({ stages: 'ensure-network, ensure-node-pool' }, nsg)
    expect(failure).toBeUndefined()
    const rows = summary.join('').split('\n')
    const ofPods = rows.filter((row) => row.startsWith('| nodes and pods →'))
    expect(ofPods.length).toBeGreaterThan(3)
    expect(ofPods.filter((row) => !/open|shut/.test(row))).toEqual([])
    expect(summary.join('')).toContain('once attached')
  })

  test.each([
    ['true', undefined, 4],
    ['rejected', 'made-2', 5],
    ['false', undefined, 0],
  ])('records the subnets of a network that exists: flow-logs %s', async (given, filter, parts) => {
    const logged = file.replace(/network:\n/, `network:\n  flow-logs: ${given}\n`)
    const { failure, report } = await run({ stages: 'ensure-network' }, logged)
    expect(failure).toBeUndefined()
    const { made } = memory.network
    expect(made).toHaveLength(parts)
    const logs = made.filter(({ kind }) => kind === 'flow-log')
    expect(logs.every(({ captureFilterId }) => captureFilterId === filter)).toBe(true)
    const said = report.stages[0]?.changes.filter((text) => text.startsWith('create flow log '))
    expect(said).toHaveLength(logs.length)
    const again = await run({ stages: 'ensure-network' }, logged)
    expect(again.outputs.get('changes')).toBe('[]')
  })

  test('continues with a warning where the paths cannot be judged', async () => {
    memory.network.gateway = () => Promise.reject(new Error('not to be seen'))
    const { failure, summary, lines } = await run({ stages: 'ensure-network' })
    expect(failure).toBeUndefined()
    expect(summary.join('')).not.toContain('### Paths')
    expect(lines.join('\n')).toContain('the paths could not be judged: not to be seen')
  })

  test('makes every pool that is described, and says which', async () => {
    const more =
      'node-pools:\n  batch: { size: 2, labels: { tier: batch } }\n  disks: { size: 2 }\n'
    const { report, outputs, failure } = await run({}, file + more)
    expect(failure).toBeUndefined()
    expect(memory.pools.map(({ name, labels }) => [name, labels['tier']])).toEqual([
      ['shop', undefined],
      ['batch', 'batch'],
      ['disks', undefined],
    ])
    const made = { batch: 'pool-2', disks: 'pool-3' }
    expect([outputs.get('node-pool-id'), outputs.get('node-pool-ids')]).toEqual([
      'pool-1',
      JSON.stringify(made),
    ])
    expect(report.nodePools).toEqual({
      batch: { id: 'pool-2', virtualNodes: 2 },
      disks: { id: 'pool-3', virtualNodes: 2 },
    })
    const again = await run({}, file.replace(/node-pool:[^]*?image:/, `${more}image:`))
    expect([again.failure, memory.pools.length]).toEqual([undefined, 3])
    expect(again.report).toMatchObject({ nodePool: null, nodePools: report.nodePools })
  })

  test('refuses a pool that is described twice', async () => {
    const { failure } = await attempt({}, `${file}node-pools: { shop: { size: 1 } }\n`)
    expect(String(failure)).toContain('node-pool and node-pools both describe the pool "shop"')
    expect(memory.calls).toEqual([])
  })

  test('names it by where the pools are if the file describes no network', async () => {
    memory.response = { failure: 'timed out' }
    const pool = { name: 'other', clusterId: ids.cluster, compartmentId: ids.compartment }
    memory.pools.push({
      ...{ id: 'pool', ...pool, size: 3, shape: 'Pod.Standard.E4.Flex', podSubnetId: ids.nodes },
      ...{ podGroupIds: [], nodeGroupIds: [], labels: {}, taints: [], tags: {}, state: 'ACTIVE' },
      placements: [{ availabilityDomain: 'AD-1', subnetId: ids.nodes, faultDomains: [] }],
    })
    const undescribed = file
      .replace(/network:\n( {2}.*\n)+/, '')
      .replace(/node-pool:\n( {2}.*\n)+/, '')
    expect(undescribed).not.toContain('subnet')
    const { report } = await run({ stages: 'deploy' }, undescribed)
    expect(report.failures[0]?.message).toContain(`clients in the VCN -> ${BALANCER}`)
    memory.pools.length = 0
    const without = await run({ stages: 'deploy' }, undescribed)
    expect(without.report.failures).toMatchObject([{ code: 'URL_DOES_NOT_ANSWER' }])
    expect(without.report.failures[0]?.message).not.toContain('Network paths')
  })

  test('says once, and as what to do, that the checkout is missing', async () => {
    const job = actionMemory({}, memory.clock, { ...signedIn, GITHUB_WORKSPACE: '/nowhere' })
    const failure: unknown = await pipelineWith(memory.parts)
      .main(job.context)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'INPUT_INVALID',
      message: '.github/oke.yml does not exist, and no input describes what to do',
      hint: expect.stringMatching(/^Run actions\/checkout before this step/),
    })
  })

  test('plans what becomes of the release, and repairs it', async () => {
    const live = { kind: 'Deployment', name: 'edge', live: undefined, desired: {} }
    await run()
    const same = await run({ mode: 'plan' })
    memory.kubernetes.drifted = [live]
    const missing = await run({ mode: 'plan' })
    const planned = [same, missing].map(({ outputs }) => String(outputs.get('changes')))
    expect(planned[0]).not.toContain('Deployment/edge')
    expect(planned[1]).toContain('Deployment/edge')
    expect(missing.lines).toContain('    create Deployment/edge: missing in the cluster')
    expect(missing.lines).toEqual(
      expect.arrayContaining([expect.stringContaining('2 objects: repair')]),
    )
  })

  test('plans an installation as the cluster makes it', async () => {
    const certificate = {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'edge' },
    }
    await run({ stages: 'ensure-network' })
    const alone = await run({ mode: 'plan' })
    memory.helm.inCluster = [...memory.helm.objects, certificate]
    const planned = await run({ mode: 'plan' })
    memory.helm.dryRun = () => Promise.reject(new Error('forbidden'))
    const refused = await run({ mode: 'plan' })
    const line = '    create Certificate/edge: new in the chart'
    const reported = [alone, planned, refused].map(({ lines }) => lines.includes(line))
    expect(reported).toEqual([false, true, false])
    expect(refused.lines).toContain('    create Deployment/edge: new in the chart')
    expect(memory.helm.calls).toEqual([])
    const assumed = [planned, refused].map(({ lines }) =>
      lines.filter((one) => /^ +rendered /.test(one)),
    )
    expect(assumed).toEqual([[], [expect.stringMatching(/lookup finds nothing; .*: forbidden$/)]])
  })

  test('says what was assumed where the cluster cannot be asked yet', async () => {
    const { lines } = await run({ mode: 'plan' })
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}rendered without the cluster: /))
  })

  test('ends before anything is built if the chart is wrong in the cluster alone', async () => {
    await run()
    const agent = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'agent' } }
    memory.helm.inCluster = [...memory.helm.objects, agent]
    for (const mode of ['plan', 'apply']) {
      memory.builds.length = 0
      const { report } = await run({ mode })
      expect(report.failures).toMatchObject([{ code: 'MANIFEST_NOT_SUPPORTED' }])
      expect(memory.builds).toEqual([])
    }
  })

  test('plans with what the pool does not give to the pods', async () => {
    const tainted = file.replace('  size: 2\n', "  size: 2\n  taints: ['team=shop:NoSchedule']\n")
    const { lines } = await run({ mode: 'plan' }, tainted)
    const reported = lines.filter((line) => line.includes('as described has'))
    expect(reported).toEqual([
      '    Deployment/edge does not tolerate all taints that node pool "shop" as described has: team',
    ])
  })

  test('plans a chart whose templates need the cluster', async () => {
    await run({ stages: 'ensure-network' })
    memory.helm.dryRun = memory.helm.template.bind(memory.helm)
    memory.helm.template = () => Promise.reject(new Error('executing "x" at <lookup>: nil pointer'))
    const planned = await run({ mode: 'plan' })
    expect(planned.failure).toBeUndefined()
    expect(planned.lines).toContain('    create Deployment/edge: new in the chart')
  })

  test('plans and brings about its upgrade too', async () => {
    const { helm } = memory
    helm.dryRun = helm.template.bind(helm)
    helm.template = () => Promise.reject(new Error('executing "x" at <lookup>: nil pointer'))
    helm.upgrade = async function (this: typeof helm) {
      this.calls.push('upgrade')
      this.deployed = [...(await this.dryRun(this.installed)).objects]
      memory.kubernetes.put('deployments', deployment('edge', 1, 1))
      memory.kubernetes.put('services', memory.service)
      const revision = { revision: this.revisions.length + 1, status: 'deployed', updated: 0 }
      this.revisions.push(revision)
      return revision
    }
    expect((await run({ stages: 'ensure-network' })).failure).toBeUndefined()
    expect((await run({ stages: 'deploy' })).failure).toBeUndefined()
    helm.objects.push({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'more' } })
    const planned = await run({ mode: 'plan' })
    expect(planned.failure).toBeUndefined()
    expect(planned.lines).toContainEqual(expect.stringContaining('create ConfigMap/more'))
    expect((await run({ stages: 'deploy' })).failure).toBeUndefined()
    expect(helm.calls).toEqual(['upgrade', 'upgrade'])
  })

  test('builds with the commit, and deploys the digest that was pushed', async () => {
    await run({ 'pull-username': 'acme/puller', 'pull-token': 'secret-token' })
    expect(memory.builds[0]?.references[0]).toMatch(/\/acme\/shop:abc$/)
    const applied = memory.kubernetes.applied.map((object) => text(at(object, 'kind')))
    expect([memory.namespaces.calls, applied]).toEqual([['create shop'], ['Secret']])
  })

  describe('with several images', () => {
    const several = file.replace(
      'release:\n',
      `images:
  edge: { context: examples/shop, repository: shop/edge, compartment: ${ids.compartment} }
  orders:
    context: examples/shop
    repository: shop/orders
    compartment: ${ids.compartment}
    cache-to: [type=gha]
    image-values: { orders.ref: '{image}' }
release:
`,
    )
    const host = 'ocir.eu-frankfurt-1.oci.oraclecloud.com/acme'
    const named = {
      edge: `${host}/shop/edge@${digest}`,
      orders: `${host}/shop/orders@${digest}`,
    }

    test('builds each into its repository and puts each into its chart values', async () => {
      const { report, failure, outputs, lines } = await run({}, several)
      expect(failure).toBeUndefined()
      expect([...memory.repositories.keys()].sort()).toEqual(['shop', 'shop/edge', 'shop/orders'])
      expect(memory.builds.map(({ cacheTo }) => cacheTo?.[0]?.attributes)).toEqual([
        undefined,
        undefined,
        { scope: 'orders' },
      ])
      expect(report.images).toMatchObject({ edge: { reference: named.edge, digest } })
      expect(outputs.get('image')).toBe(`${host}/shop@${digest}`)
      expect(JSON.parse(String(outputs.get('images')))).toEqual(named)
      const values = memory.helm.installed?.set.map(({ path, value }) => [path.join('.'), value])
      expect(Object.fromEntries(values ?? [])).toMatchObject({
        'image.repository': `${host}/shop`,
        'edge.image.repository': `${host}/shop/edge`,
        'edge.image.digest': digest,
        'orders.ref': named.orders,
      })
      expect(lines.filter((line) => line.startsWith('  repository'))).toHaveLength(3)
    })

    test('of which one fails, reports those that were pushed', async () => {
      memory.failingRepository = 'shop/orders'
      const { report } = await run({}, several)
      expect(report.failures).toMatchObject([{ stage: 'build-push', code: 'IMAGE_BUILD_FAILED' }])
      expect(report.failures[0]?.message).toContain('shop/orders')
      expect(report.stages[0]?.changes).toContain(`push ${named.edge}`)
      expect(report.images).toHaveProperty('edge')
      expect(report.images).not.toHaveProperty('orders')
    })

    test('gives a repository the text of its readme', async () => {
      const readme = several.replace('repository: shop/edge', 'repository: e, readme: LICENSE')
      expect((await run({}, readme)).failure).toBeUndefined()
      expect(memory.readmes.get('e')).toBe(readFileSync('LICENSE', 'utf8'))
      expect(memory.readmes.get('shop')).toBeUndefined()
    })

    test('needs no image in addition', async () => {
      const alone = several.replace(/^image:\n(?: {2}.*\n)+/m, '')
      const { report, failure } = await run({ image: 'docker.io/acme/shop:1' }, alone)
      expect([failure, report.image]).toEqual([undefined, null])
      expect(Object.keys(report.images)).toEqual(['edge', 'orders'])
    })

    test.each([
      ['repository: shop/edge', 'repository: shop/orders', /images\.edge and images\.orders both/],
      ['repository: shop/edge', 'repository: shop', /image and images\.edge both go to/],
      ['repository: shop/edge', 'repository: e, image-key: image', /are both in the chart value/],
      ['repository: shop/edge', 'repository: e, builder: podman', /differ in builder/],
      ['repository: shop/edge', 'repository: e, readme: none.md', /images\.edge\.readme: .* does/],
      ['  edge:', '  "a b":', /"a b" is not a name of an image/],
      [
        'repository: shop/edge',
        'repository: e, platforms: [linux/arm64]',
        /images\.edge\.platforms: .*linux\/amd64/,
      ],
    ])('refuses what contradicts itself: %s, %s', async (old, now, problem) => {
      const { failure } = await attempt({}, several.replace(old, now))
      expect(failure).toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringMatching(problem),
      })
      expect(memory.builds).toEqual([])
    })
  })

  describe('with a registry that is not OCIR', () => {
    const foreign = 'ocir.eu-frankfurt-1.oci.attacker.test'
    const pull = { 'pull-username': 'acme/puller', 'pull-token': 'secret-token' }
    const pulled = (image: string) => file.replace('  chart:', `  image: ${image}\n  chart:`)
    const built = file.replace('  repository:', `  registry: ${foreign}\n  repository:`)

    test('builds nothing for it and gives it no token', async () => {
      const { failure } = await run({}, built)
      expect(failure).toMatchObject({ code: 'REGISTRY_HOST_UNKNOWN' })
      expect([memory.calls, memory.builds]).toEqual([[], []])
    })

    test.each([foreign, 'docker.io'])(
      'makes no pull secret for %s, which only the file names',
      async (host) => {
        const { failure } = await run({ stages: 'deploy', ...pull }, pulled(`${host}/acme/shop:1`))
        expect(failure).toMatchObject({ code: 'PULL_SECRET_HOST_FOREIGN' })
        expect([memory.calls, memory.kubernetes.applied]).toEqual([[], []])
      },
    )

    test.each([{ image: 'ghcr.io/acme/shop:1' }, { registry: 'ghcr.io' }])(
      'makes one if the workflow names it: %o',
      async (named) => {
        const { failure } = await run(
          { stages: 'deploy', ...pull, ...named },
          'image' in named ? file : pulled('ghcr.io/acme/shop:1'),
        )
        expect(failure).toBeUndefined()
        const [secret] = memory.kubernetes.applied
        const config = text(at(secret, 'data', '.dockerconfigjson'))
        expect(Buffer.from(config, 'base64').toString()).toContain('"ghcr.io"')
      },
    )

    test('deploys an image of it that needs no secret', async () => {
      const { failure } = await run({ stages: 'deploy' }, pulled('docker.io/acme/shop:1'))
      expect(failure).toBeUndefined()
      expect(memory.kubernetes.applied).toEqual([])
    })
  })

  test('changes nothing in network and node pool the second time', async () => {
    await run()
    const again = await run({ stages: 'ensure-network, ensure-node-pool, deploy' })
    expect(again.report.stages.map(({ changes }) => changes)).toEqual([[], [], []])
    expect(again.lines).toContain('Plan: 0 changes')
    expect(memory.calls.filter((call) => call === 'create pool')).toHaveLength(1)
  })

  test('mode plan says what would change, and changes nothing', async () => {
    const { report, outputs, lines, summary } = await run({ mode: 'plan' })
    expect(report).toMatchObject({ result: 'success', stages: [] })
    expect(lines.find((line) => line.startsWith('Plan:'))).toMatch(/^Plan: \d+ changes$/)
    const changes = JSON.parse(String(outputs.get('changes'))) as { target: string }[]
    expect(changes.map(({ target }) => target)).toContain('virtual node pool "shop"')
    expect(summary.join('')).toContain('✔ planned')
    expect(memory.calls).toEqual([])
    expect(memory.helm.calls).toEqual([])
    expect(memory.builds).toEqual([])
  })

  test('rules also cover the subnet that the Service names', async () => {
    const other = ids.balancer.replace('balancer', 'annotated')
    memory.network.subnets.set(other, subnet(other, '10.0.40.0/24', ['other-list']))
    memory.service.metadata.annotations = {
      'service.beta.kubernetes.io/oci-load-balancer-subnet1': other,
    }
    const { failure } = await run()
    expect(failure).toBeUndefined()
    const peers = (list: string) => memory.network.lists.get(list)?.map(({ peer }) => peer) ?? []
    expect(peers('nodes-list')).toContain('10.0.40.0/24')
    const expected = ['0.0.0.0/0', '10.0.10.0/24', '10.0.10.0/24', '10.0.10.0/24']
    expect([peers('other-list'), peers('balancer-list')]).toEqual([expected, expected])
  })

  describe('in mode nsg', () => {
    const group = (role: string) => `ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaaaaaa${role}`
    const nsg = {
      'network-mode': 'nsg',
      'endpoint-nsg-id': group('endpoint'),
      'nodes-nsg-id': group('nodes'),
      'load-balancer-nsg-id': group('balancer'),
    }
    const unattached = (lines: readonly string[]) =>
      lines.flatMap(
        (line) => /(\w+) is not attached (to [^,]+),/.exec(line)?.slice(1).join(' ') ?? [],
      )
    const endpoint = 'aaaaaaaaendpoint to the Kubernetes API endpoint'

    test('groups that the node pool gets in the same job are not needed, others are', async () => {
      const { failure, lines } = await run(nsg)
      expect(failure).toBeUndefined()
      expect(memory.pools[0]).toMatchObject({
        nodeGroupIds: [group('nodes')],
        podGroupIds: [group('nodes')],
      })
      expect(unattached(lines)).toEqual([endpoint, 'aaaaaaaabalancer to the load balancer'])
      expect(lines.join()).toContain(
        `oci.oraclecloud.com/oci-network-security-groups: ${group('balancer')}`,
      )
    })

    test('nothing is demanded for the load balancer whose Service has the annotation', async () => {
      memory.service.metadata.annotations = {
        'oci.oraclecloud.com/oci-network-security-groups': group('balancer'),
      }
      expect(unattached((await run(nsg)).lines)).toEqual([endpoint])
    })
  })

  test('a failed build stops the others, and is in the report', async () => {
    memory.buildFailure = new Error('no such file')
    const { report, failure, outputs, summary } = await run()
    expect(failure).toMatchObject({ code: 'IMAGE_BUILD_FAILED' })
    expect(report.result).toBe('failure')
    expect(report.failures).toMatchObject([{ stage: 'build-push', code: 'IMAGE_BUILD_FAILED' }])
    expect(report.stages.find(({ name }) => name === 'deploy')?.outcome).toBe('skipped')
    expect(memory.helm.calls).toEqual([])
    expect(outputs.get('result')).toBe('failure')
    expect(summary.join('')).toContain('### ✖ IMAGE_BUILD_FAILED in build-push')
  })

  const lost = new Error('lost')
  const later: [string, () => void, string, string[], object][] = [
    [
      'the build',
      () => (memory.buildFailure = lost),
      'build-push',
      ['create repository shop: private, in the compartment that is given'],
      { image: null },
    ],
    [
      'the wait for the pool',
      () => (memory.poolFailure = lost),
      'ensure-node-pool',
      ['create virtual node pool "shop": 2 virtual nodes, Pod.Standard.E4.Flex'],
      { nodePool: { id: 'pool-1', virtualNodes: null } },
    ],
    [
      'the rollout',
      () => (memory.readyReplicas = 0),
      'deploy',
      ['create namespace shop', 'release shop to revision 1'],
      { release: { name: 'shop', namespace: 'shop', revision: 1, url: null } },
    ],
  ]
  test.each(later)('%s fails: earlier changes are reported', async (...given) => {
    const [, prepare, name, changes, parts] = given
    prepare()
    const { report, failure, outputs, summary } = await run()
    expect(String(failure)).toMatch(/lost|the rollout is not complete/)
    const stage = report.stages.find((one) => one.name === name)
    expect(stage).toMatchObject({ outcome: 'failure', changes })
    expect(report).toMatchObject({ result: 'failure', ...parts })
    for (const change of changes) expect(summary.join('')).toContain(change)
    expect([outputs.get('node-pool-id'), outputs.get('revision')]).toEqual([
      report.nodePool?.id,
      report.release?.revision,
    ])
  })

  test('a report that cannot be written hides neither outputs nor the failure', async () => {
    memory.buildFailure = new Error('no such file')
    const { failure, outputs, summary } = await attempt({ 'report-folder': '/dev/null/report' })
    const { errors } = failure as AggregateError
    expect(errors).toMatchObject([{ code: 'REPORT_NOT_WRITTEN' }, { code: 'IMAGE_BUILD_FAILED' }])
    expect([outputs.get('result'), outputs.has('report')]).toEqual(['failure', false])
    expect(summary.join('')).toMatch(/### ✖ REPORT_NOT_WRITTEN\n[^]*### ✖ IMAGE_BUILD_FAILED/)
  })

  test('a report that cannot be written is a failure of its own', async () => {
    const { failure, outputs } = await attempt({ 'report-folder': '/dev/null/report' })
    expect(failure).toMatchObject({ code: 'REPORT_NOT_WRITTEN' })
    expect([outputs.get('result'), outputs.get('url')]).toEqual(['failure', 'http://203.0.113.9'])
  })

  test('a load that fails keeps what it has shown of the scaling', async () => {
    memory.loadFails = true
    const { report, failure } = await run()
    expect(failure).toMatchObject({ code: 'LOAD_THRESHOLD_CROSSED' })
    expect(report.load).toMatchObject({ requests: 2400, failedRate: 0.5 })
    expect(report.scaling).toMatchObject([{ hpa: 'edge', peak: 3 }])
    expect(report.stages.at(-1)).toMatchObject({ name: 'assert-scaling', outcome: 'success' })
  })

  /** Returns the files that a run leaves for other programs, parsed. */
  const evidenceOf = (outputs: ReadonlyMap<string, unknown>) => ({
    timeline: timelineSchema.parse(
      JSON.parse(readFileSync(String(outputs.get('timeline')), 'utf8')),
    ),
    junit: readFileSync(String(outputs.get('junit')), 'utf8'),
    page: readFileSync(String(outputs.get('page')), 'utf8'),
  })

  test('leaves the timeline and a JUnit report', async () => {
    const { timeline, junit } = evidenceOf((await run()).outputs)
    expect(timeline).toMatchObject({ result: 'success', namespace: 'shop' })
    expect(timeline.load).toMatchObject({ seconds: [{ ended: 80 }], totals: { requests: 2400 } })
    expect(timeline.hpas).toMatchObject([{ name: 'edge', verdict: { passed: true, to: 3 } }])
    expect(junit).toContain('<testsuite name="stages" tests="6" failures="0" skipped="0"')
    expect(junit).toContain('name="edge reaches 3 replicas"')
  })

  test('leaves them of a run that failed, and of one that came to no load', async () => {
    memory.scalesTo = 1
    const { timeline, junit } = evidenceOf((await run()).outputs)
    expect([timeline.result, timeline.hpas[0]?.verdict.passed]).toEqual(['failure', false])
    expect(junit).toContain('type="SCALING_LOAD_TOO_SMALL"')
    const early = await run({ expect: 'front=3' })
    expect([early.outputs.has('timeline'), early.outputs.has('page')]).toEqual([false, false])
    const report = readFileSync(String(early.outputs.get('junit')), 'utf8')
    expect(report).toContain('<testcase classname="stages" name="load"')
    expect(report).toContain('type="HPA_MISSING"')
  })

  test('leaves what was seen until it was cancelled', async () => {
    isCancelledUnderLoad = true
    const { report, outputs } = await run()
    expect(report.result).toBe('cancelled')
    const { timeline, junit, page } = evidenceOf(outputs)
    expect(timeline).toMatchObject({ result: 'cancelled', load: { seconds: [{ ended: 80 }] } })
    expect(timeline.hpas[0]?.samples.length).toBeGreaterThan(0)
    expect(junit).toContain('message="JOB_CANCELLED: cancelled"')
    expect(page).toContain('The run was cancelled.')
  })

  test('leaves what a load sent that nobody watched', async () => {
    const inputs = { stages: 'load', url: 'http://203.0.113.9/' }
    const { timeline, page } = evidenceOf((await run(inputs)).outputs)
    expect([timeline.hpas, timeline.load?.seconds.length]).toEqual([[], 1])
    expect(page).toContain('Requests per second')
  })

  test.each([
    ['end', false],
    ['scaled', true],
  ])('with until: %s, the load is ended early: %s', async (until, isEnded) => {
    const { failure } = await run(
      {},
      file.replace('  rate: 80/s', `  rate: 80/s\n  until: ${until}`),
    )
    expect(failure).toBeUndefined()
    expect(memory.calls.includes('end load')).toBe(isEnded)
  })

  test.each([
    ['the host that the release was asked for', '  rate:', 'shop.example.com'],
    ['a host of its own', '  host: load.example.com\n  rate:', 'load.example.com'],
    ['none at another URL', '  url: http://203.0.113.9/\n  rate:', undefined],
  ])('a load asks for %s', async (_what, load, host) => {
    const asked = file.replace(
      '  namespace: shop\n',
      '  namespace: shop\n  host: shop.example.com\n',
    )
    const { failure } = await run({}, asked.replace('  rate:', load))
    expect([failure, memory.scripts.length]).toEqual([undefined, 1])
    const [script] = memory.scripts
    const text = script !== undefined && 'text' in script ? script.text : ''
    expect(/"Host": "([^"]*)"/.exec(text)?.[1]).toBe(host)
  })

  describe('with a load to another host than the release is at', () => {
    const elsewhere = file.replace('  rate:', '  url: http://shop.example.com\n  rate:')

    test('sends nothing, as it may be a slip of the file', async () => {
      const { failure } = await run({}, elsewhere)
      expect(failure).toMatchObject({ code: 'LOAD_TARGET_NOT_ALLOWED' })
      expect(memory.calls).not.toContain('load')
    })

    test.each([{ 'allow-target': 'shop.example.com' }, { url: 'http://shop.example.com/' }])(
      'sends it where the workflow says so: %j',
      async (inputs) => {
        const { failure } = await run(inputs, elsewhere)
        expect(failure).toBeUndefined()
        expect(memory.calls).toContain('load')
      },
    )

    test.each([
      ['cluster', 'edge.shop.svc.cluster.local', true],
      ['cluster', 'edge.other.svc.cluster.local', false],
      ['cluster', 'edge.shop.example.com', false],
      ['runner', 'edge.shop.svc.cluster.local', false],
    ])('by where: %s, %s in the namespace of the release is its own: %s', async (...given) => {
      const [where, host, isOwn] = given
      const load = `  where: ${where}\n  url: http://${host}\n  rate:`
      const { failure } = await run({}, file.replace('  rate:', load))
      expect(failure === undefined).toBe(isOwn)
      expect(memory.calls.includes('load')).toBe(isOwn)
    })
  })

  test('a load beyond the bounds, or with an unknown variable, is found out first', async () => {
    const wild = file.replace('  rate: 80/s', "  rate: 9000/s\n  headers: { token: '${TOKEN}' }")
    const { failure } = await run({}, wild)
    const message = (failure as Error).message
    expect(message).toContain('a load of 9000 req/s is more than the 1000 req/s that are allowed')
    expect(message).toContain('the variable TOKEN, which "environment" does not name')
    expect(memory.calls).toEqual([])
  })

  describe('with an earlier run', () => {
    const twice = async (inputs: Readonly<Record<string, string>>) => {
      memory.scalesTo = 4
      const { outputs } = await run()
      memory = new PipelineMemory()
      return run({ baseline: String(outputs.get('timeline')), ...inputs })
    }

    test('shows what is worse, and continues', async () => {
      const { failure, outputs, summary } = await twice({})
      expect(failure).toBeUndefined()
      expect(evidenceOf(outputs).page).toContain('<td>✖ worse</td>')
      expect(summary.join('')).toMatch(
        /\| edge: peak of replicas +\| 4 +\| 3 +\| −1 +\| ✖ worse \|/,
      )
    })

    test('fails if the input says so', async () => {
      const { failure, report } = await twice({ 'fail-on-regression': 'true' })
      expect(failure).toMatchObject({
        code: 'SCALING_REGRESSED',
        message: 'it is worse than before by more than 20 %\nedge: peak of replicas: 3, before 4',
      })
      expect(report.failures[0]?.stage).toBe('assert-scaling')
    })

    test('passes over one that is not there yet, and refuses what is none', async () => {
      const { failure, lines } = await run({ baseline: 'before' })
      expect(failure).toBeUndefined()
      expect(lines.join('\n')).toContain('there is no earlier run to compare with')
      const { outputs } = await run()
      const wrong = await run({ baseline: String(outputs.get('report')) })
      expect(wrong.failure).toMatchObject({ code: 'BASELINE_INVALID' })
      expect(wrong.report.stages).toEqual([])
    })
  })

  test('failures of load and scaling are reported together', async () => {
    memory.loadFails = true
    memory.scalesTo = 1
    const { report, failure } = await run()
    expect(failure).toBeInstanceOf(AggregateError)
    expect(report.failures.map(({ stage }) => stage)).toEqual(['load', 'assert-scaling'])
  })

  test('an HPA that does not exist fails before any load is sent', async () => {
    const { report, failure } = await run({ expect: 'front=3' })
    expect(failure).toMatchObject({ code: 'HPA_MISSING' })
    expect(report.load).toBeNull()
    expect(memory.calls).not.toContain('load')
  })

  test.each([
    ['k6', true],
    ['kubectl', true],
    ['kubectl', false],
  ])('a missing %s is found out before anything is changed', async (tool, isNetworkNew) => {
    if (!isNetworkNew) await run({ stages: 'ensure-network' })
    memory.missingTools = [tool]
    const { failure, report } = await run()
    expect(failure).toMatchObject({ code: 'TOOL_MISSING', message: `${tool} is not on PATH` })
    expect(report.stages).toEqual([])
    expect(memory.builds).toEqual([])
  })

  test('a chart that does not render fails before anything is changed', async () => {
    memory.helm.template = async () => {
      throw new Error('parse error at (chart/templates/x.yaml:1)')
    }
    const { failure, report } = await run()
    expect(failure).toMatchObject({ code: 'CHART_INVALID' })
    expect(report.stages).toEqual([])
    expect(memory.network.calls.filter((call) => call.startsWith('add'))).toEqual([])
    expect(memory.calls).toEqual([])
  })

  // Nothing listens there: this machine is no OCI instance, and has no profile.
  const noInstance = { OCI_METADATA_BASE_URL: 'http://127.0.0.1:1', HOME: '/nowhere' }
  const bad: [string, Record<string, string>, string, Record<string, string>, string[]][] = [
    [
      'an empty environment: everything is missing at once',
      {},
      '',
      noInstance,
      [
        'no way to sign in is given',
        'cluster: missing',
        'network.node-subnet: missing',
        'node-pool.name: missing',
        'image.repository: missing',
        'image.compartment: missing',
        'release.namespace: missing',
        'release.chart: missing',
        'scaling: missing',
      ],
    ],
    [
      'a region that is not the cluster’s',
      { region: 'us-ashburn-1' },
      file,
      signedIn,
      ['region is us-ashburn-1, but the cluster is in eu-frankfurt-1'],
    ],
    [
      'OCIDs of two realms',
      { 'node-subnet-id': 'ocid1.subnet.oc19.eu-frankfurt-2.aaaaaaaasubnet' },
      file,
      signedIn,
      ['network.node-subnet is in realm oc19, but the cluster in oc1'],
    ],
    [
      'an image that is built and given',
      { image: 'fra.ocir.io/acme/shop:1' },
      file,
      signedIn,
      ['release.image (input "image") is given, but the image is built here too'],
    ],
    [
      'a load without an address',
      { stages: 'load' },
      file,
      signedIn,
      ['the stage load has no address to go to'],
    ],
    [
      'groups that mode nsg needs',
      { 'network-mode': 'nsg' },
      file,
      signedIn,
      [
        'network.mode nsg needs network.groups.endpoint (input "endpoint-nsg-id")',
        'network.mode nsg needs network.groups.nodes (input "nodes-nsg-id")',
        'network.mode nsg needs network.groups.load-balancer (input "load-balancer-nsg-id")',
      ],
    ],
    [
      'files that are not there',
      { context: 'examples', chart: 'no/chart', values: 'no.yaml', script: 'no.js' },
      file,
      signedIn,
      [
        'image.file: examples/Dockerfile does not exist',
        'release.chart: no/chart does not exist',
        'release.values: no.yaml does not exist',
        'load.script: no.js does not exist',
      ],
    ],
    [
      'half a pull secret and a stage that is none',
      { 'pull-token': 'secret-token', stages: 'deploy, lode' },
      file,
      signedIn,
      ['input "stages": "lode" is not allowed', '"pull-username" and "pull-token" belong together'],
    ],
    [
      'two ways to sign in',
      {
        'identity-domain-url': 'https://idcs.example.com',
        'client-id': 'id',
        'client-secret': 'secret',
        'private-key': 'no key',
      },
      file,
      noInstance,
      ['inputs "identity-domain-url" and "private-key" exclude each other'],
    ],
  ]
  test.each(bad)('refuses %s', async (_, inputs, text, variables, problems) => {
    const { failure, report, outputs } = await run(inputs, text, variables)
    expect(failure).toBeInstanceOf(ActionError)
    const { code, message, hint } = failure as ActionError
    expect(code).toBe('INPUT_INVALID')
    expect(hint).not.toBe('')
    for (const problem of problems) expect(message).toContain(problem)
    expect(report).toMatchObject({ result: 'failure', failures: [{ code: 'INPUT_INVALID' }] })
    expect(outputs.get('result')).toBe('failure')
    expect(memory.calls).toEqual([])
  })
  describe('with metrics-server requested', () => {
    const asked = (how: string) => `${file}metrics-server: ${how}\n`

    test('installs it after the node pool, and scales with its figures', async () => {
      memory.kubernetes.put('podmetrics', { metadata: { name: 'edge-1' } })
      const applied = memory.kubernetes.apply.bind(memory.kubernetes)
      memory.kubernetes.apply = async (manifest) => {
        if (manifest['kind'] === 'APIService') {
          const conditions = [{ type: 'Available', status: 'True' }]
          memory.kubernetes.put('apiservices', { ...manifest, status: { conditions } })
        }
        return applied(manifest)
      }
      const { failure, report } = await run({}, asked('true'))
      expect(failure).toBeUndefined()
      const stage = report.stages.find(({ name }) => name === 'metrics-server')
      expect(stage).toMatchObject({
        outcome: 'success',
        changes: [expect.stringContaining('create metrics-server: install v0.9.0')],
      })
    })

    test('and only to be checked, fails before the load if it is missing', async () => {
      const { failure, report } = await run({}, asked('check'))
      expect(failure).toMatchObject({ code: 'METRICS_SERVER_MISSING' })
      expect(report.failures).toMatchObject([{ stage: 'metrics-server' }])
      expect(memory.calls).not.toContain('load')
    })

    test('plans it where nothing has to come first', async () => {
      const { failure, outputs } = await attempt(
        { mode: 'plan', stages: 'metrics-server' },
        asked('install'),
      )
      expect(failure).toBeUndefined()
      expect(String(outputs.get('changes'))).toContain('install v0.9.0 for virtual nodes')
    })
  })
})
