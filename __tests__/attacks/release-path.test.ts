import { expect, it, jest } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { AttackedJob } from './attacked-job.ts'
import { HostileServer } from './hostile-server.ts'

jest.setTimeout(60_000)

it('a path that names a host leads to none but the load balancer', async () => {
  const [balancer, stranger] = [await HostileServer.start(), await HostileServer.start()]
  const job = new AttackedJob()
  try {
    balancer.answer({ 'GET /': { body: 'ok' } })
    mkdirSync(join(job.workspace, 'chart'))
    const ports = [{ port: Number(balancer.host.split(':')[1]) }]
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'edge' },
      spec: { type: 'LoadBalancer', ports },
      status: { loadBalancer: { ingress: [{ ip: '127.0.0.1' }] } },
    }
    const revision = {
      version: 1,
      info: { status: 'deployed', last_deployed: '2026-01-01T00:00:00Z' },
    }
    const listed = { revision: 1, status: 'deployed', updated: '2026-01-01T00:00:00Z' }
    job.tool(
      'helm',
      `if (argv[0] === 'template') print(${JSON.stringify(JSON.stringify(service))})
       const recorded = path.join(__dirname, 'recorded')
       if (argv[0] === 'history') print(fs.existsSync(recorded) ? fs.readFileSync(recorded, 'utf8') : '[]')
       if (argv.includes('--dry-run=server')) print(${JSON.stringify(JSON.stringify({ manifest: JSON.stringify(service) }))})
       else if (argv[0] === 'upgrade') {
         fs.writeFileSync(recorded, ${JSON.stringify(JSON.stringify([listed]))})
         print(${JSON.stringify(JSON.stringify(revision))})
       }`,
    )
    job.tool(
      'kubectl',
      `if (argv.some((word) => word.startsWith('--watch'))) {
         print(${JSON.stringify(JSON.stringify({ type: 'ADDED', object: service }))})
         setInterval(() => undefined, 1000)
       }`,
    )
    const inputs = {
      release: 'shop',
      namespace: 'shop',
      chart: 'chart',
      path: `//${stranger.host}/x`,
    }
    const step = await job.run('deploy', { ...inputs, 'create-namespace': 'false', timeout: '20s' })
    expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
    expect(balancer.requests.map(({ path }) => path)).toContain(`/${stranger.host}/x`)
    expect(stranger.requests).toEqual([])
  } finally {
    job.end()
    await Promise.all([balancer.close(), stranger.close()])
  }
})
