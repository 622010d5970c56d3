import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { previewWith } from '../../../../../src/actions/preview.ts'
import { actionMemory } from '../action-memory.ts'
import { ids } from '../pipeline-memory.ts'
import { eventFile, PreviewMemory, pullRequest } from '../preview-memory.ts'

const file = `cluster: ${ids.cluster}
release: { namespace: shop, chart: examples/shop/chart, timeout: 5m }
load: { url: 'https://shop.example.com', rate: 80/s, duration: 30s }
scaling:
  edge: { at-least: 3, within: 2m }
preview:
`

describe('stages that follow on a preview', () => {
  let memory: PreviewMemory

  beforeEach(() => {
    memory = new PreviewMemory()
  })

  const run = async (preview: string, content = file) => {
    const { clock } = memory.pipeline
    const event = pullRequest('opened')
    memory.follow(event)
    const path = join(actionMemory({}, clock).context.temporaryFolder, 'oke.yml')
    writeFileSync(path, `${content}${preview}`)
    const inputs = { 'environment-file': path, 'github-token': 'ghs_token' }
    const job = actionMemory(inputs, clock, {
      OCI_CLI_CONFIG_FILE: '/there',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile(event),
    })
    let failure: unknown
    await previewWith(() => Promise.resolve(memory.parts))
      .main(job.context)
      .catch((error: unknown) => (failure = error))
    return { ...job, failure, said: memory.gitHub.said[0]?.body ?? '' }
  }

  test('are none if none are chosen', async () => {
    const { failure, said } = await run('  stages: []\n')
    expect(failure).toBeUndefined()
    expect(memory.pipeline.calls).not.toContain('load')
    expect(said).not.toMatch(/Load|Scaling/)
  })

  test('send the load to the preview, watch it scale, and report both in the comment', async () => {
    const { failure, said, outputs } = await run('  stages: [load, assert-scaling]\n')
    expect(failure).toBeUndefined()
    expect(memory.pipeline.calls.filter((call) => call === 'load')).toEqual(['load'])
    expect(outputs.get('state')).toBe('ready')
    expect(said).toMatch(/\| Load \| 80\.0 req\/s, .* of 2400 failed/)
    expect(said).toMatch(/\| Scaling \| .*edge.*3/)
    // A preview must not use the production address in load.url.
    expect(said).not.toContain('shop.example.com')
  })

  test('send a load alone', async () => {
    const { failure, said } = await run('  stages: [load]\n')
    expect(failure).toBeUndefined()
    expect(said).toContain('| Load |')
    expect(said).not.toContain('| Scaling |')
  })

  test('fail it, and say that it is up nevertheless', async () => {
    memory.pipeline.scalesTo = 1
    const { failure, said, outputs } = await run('  stages: [load, assert-scaling]\n')
    expect(failure).toMatchObject({ code: expect.stringMatching(/SCAL/) })
    expect(said).toContain('### Preview failed')
    expect(said).toMatch(/\| Cause \| \w*SCAL\w*: /)
    expect(said).toContain('| URL | <http://203.0.113.9> |')
    expect([outputs.get('state'), outputs.get('url')]).toEqual(['failed', 'http://203.0.113.9'])
  })

  test('are refused without their sections, before anything is done', async () => {
    const content = file.replace(/^load:.*\n|^scaling:\n.*\n/gm, '')
    const { failure } = await run('  stages: [load, assert-scaling]\n', content)
    expect(String(failure)).toContain('preview.stages: load needs the section load')
    expect(String(failure)).toContain('preview.stages: assert-scaling needs the section scaling')
    expect(memory.namespaces.calls).toEqual([])
  })

  test('need k6 before anything is made', async () => {
    memory.pipeline.missingTools = ['k6']
    const { failure } = await run('  stages: [load]\n')
    expect(failure).toMatchObject({ code: 'TOOL_MISSING' })
    expect(memory.namespaces.calls).toEqual([])
  })

  test('make room for it where that is wanted', async () => {
    const { pipeline, gitHub, namespaces } = memory
    await pipeline.clock.sleep(100 * 86_400_000)
    pipeline.pools.push({
      ...{ id: 'pool', name: 'shop', clusterId: ids.cluster, compartmentId: ids.compartment },
      ...{ size: 3, shape: 'Pod.Standard.E4.Flex', podSubnetId: ids.nodes, state: 'ACTIVE' },
      ...{ podGroupIds: [], nodeGroupIds: [], placements: [], labels: {}, taints: [], tags: {} },
    })
    pipeline.network.used.set(ids.nodes, 253)
    const prefix = 'oke-virtual-nodes-actions'
    namespaces.put({
      metadata: {
        name: 'pr-shop-3',
        labels: {
          'app.kubernetes.io/managed-by': prefix,
          [`${prefix}/repository`]: 'octo.shop',
          [`${prefix}/pull-request`]: '3',
          [`${prefix}/sha`]: 'a'.repeat(40),
        },
      },
    })
    gitHub.all.set(3, { ...gitHub.pull(3), updatedAt: 1 })
    const remove = namespaces.remove.bind(namespaces)
    namespaces.remove = async (name, uid) => {
      pipeline.network.used.clear()
      await remove(name, uid)
    }
    const refused = await run('  when-full: refuse\n')
    expect(refused.failure).toMatchObject({ code: 'PREVIEW_WITHOUT_ROOM' })
    gitHub.said = []
    const { failure, lines } = await run('  when-full: remove-oldest-idle\n')
    expect(failure).toBeUndefined()
    expect(lines.join('\n')).toContain('the preview of #3, the oldest idle one, goes')
    expect([...namespaces.all.keys()]).toEqual(['pr-shop-7'])
  })
})
