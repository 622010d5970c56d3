import { once } from 'node:events'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { GitHubServer } from '../../github-server.ts'
import { buildServer, pushBinary } from '../emulator/image-client.ts'
import { deployment } from '../emulator/manifests.ts'
import { scalingWorkload } from '../emulator/scaling-workload.ts'
import type { Pool, TestBed } from '../emulator/test-bed.ts'

export const gitHubToken = 'ghs_aTokenOfThisWorkflow'

/** One for each action that builds, so that none waits for another. */
export const repositories = {
  root: 'e2e/leaks',
  'build-push': 'e2e/leaks-built',
  preview: 'e2e/leaks-preview',
}

/** What whole jobs share, whoever signs in, because it takes long to create. */
export interface Surroundings {
  readonly bed: TestBed
  readonly gitHub: GitHubServer
  /** The URL of an application that responds to every client. */
  readonly url: string
  readonly pool: Pool
  /** A build context for an image. */
  readonly context: string
  readonly chart: string
  /** The namespace of the HPA `web`. */
  readonly namespace: string
}

const dockerfile = 'FROM scratch\nCOPY server /\nENTRYPOINT ["/server"]\n'

/** One pod of the deployed image, and a Secret with the value of `password`. */
const objects = [
  {
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'shop' } },
    stringData: { password: '{{ .Values.password }}' },
  },
  deployment('shop', 1, {
    image: '{{ .Values.image.repository }}@{{ .Values.image.digest }}',
    args: ['serve'],
    container: { resources: { limits: { cpu: '50m', memory: '64Mi' } } },
    spec: { imagePullSecrets: [{ name: '{{ .Values.pullSecret }}' }] },
  }),
]

const writeChart = async (folder: string): Promise<string> => {
  const templates = join(folder, 'chart', 'templates')
  await mkdir(templates, { recursive: true })
  const head = { apiVersion: 'v2', name: 'shop', version: '1.0.0' }
  await writeFile(join(dirname(templates), 'Chart.yaml'), stringify(head))
  await writeFile(join(templates, 'shop.yaml'), objects.map((one) => stringify(one)).join('---\n'))
  return dirname(templates)
}

const startGitHub = async (bed: TestBed): Promise<GitHubServer> => {
  const gitHub = await GitHubServer.start()
  bed.atEnd(() => gitHub.end())
  gitHub.allow(gitHubToken, { login: 'github-actions[bot]', type: 'Bot' })
  return gitHub
}

const writeContext = async (folder: string, server: string): Promise<string> => {
  const context = join(folder, 'image')
  await mkdir(context)
  await copyFile(server, join(context, 'server'))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  return context
}

const startApplication = async (bed: TestBed): Promise<string> => {
  const server = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  bed.atEnd(() => new Promise((closed) => server.close(closed)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Creates all of it; removed at the end of the bed. */
export const makeSurroundings = async (bed: TestBed): Promise<Surroundings> => {
  await bed.sdk('remember_rules')
  bed.atEnd(() => bed.sdk('restore_rules'))
  for (const made of Object.values(repositories))
    bed.atEnd(() => bed.sdk('delete_repository', made))
  const server = await buildServer(bed)
  const [image, pool] = await Promise.all([
    pushBinary(bed, server, 'e2e/leaks-scaled'),
    bed.pool('Pod.Standard.E4.Flex', 1),
  ])
  const namespace = await bed.namespace('leaks')
  await bed.apply(namespace, ...scalingWorkload(bed, image))
  // These jobs create their own namespaces, whoever signs in.
  const everybody = ['--clusterrole=cluster-admin', '--group=system:authenticated']
  await bed.kubectl('create', 'clusterrolebinding', 'e2e-leaks', ...everybody)
  bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', 'e2e-leaks'))
  const limit = JSON.stringify({ spec: { maxReplicas: 20 } })
  await bed.kubectl('patch', 'hpa', 'web', '--namespace', namespace, '--patch', limit)
  return {
    bed,
    gitHub: await startGitHub(bed),
    url: await startApplication(bed),
    pool,
    context: await writeContext(bed.folder, server),
    chart: await writeChart(bed.folder),
    namespace,
  }
}
