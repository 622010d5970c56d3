import { chmodSync, cpSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { moduleSource } from '../../../emulator/tools/go-module.ts'
import {
  cacheFolder,
  EXTERNAL_SECRETS,
  externalSecrets,
  kubernetes,
} from '../../../emulator/tools/modules.ts'
import type { Admin } from '../actions/admin.ts'
import { besidePod } from '../emulator/beside-pod.ts'
import { openGateway } from '../emulator/pod-gateway.ts'
import { output, type TestBed } from '../emulator/test-bed.ts'

const GROUP = 'external-secrets.io'
const kinds = ['externalsecrets', 'secretstores', 'clustersecretstores'] as const

const NAME = 'external-secrets'

/** The chart has its definitions only once it is published. */
const definitionsIn = (module: string): string[] =>
  kinds.map((kind) => join(module, 'config', 'crds', 'bases', `${GROUP}_${kind}.yaml`))

/** Copies the chart without the dependency that is off by default. */
const chartIn = async (module: string, folder: string): Promise<string> => {
  const chart = join(folder, NAME)
  cpSync(join(module, 'deploy', 'charts', NAME), chart, { recursive: true })
  const file = join(chart, 'Chart.yaml')
  const text = await readFile(file, 'utf8')
  chmodSync(chart, 0o755)
  rmSync(file)
  await writeFile(file, text.replace(/^dependencies:\n(?:[ -].*\n?)*/m, ''))
  return chart
}

/**
 * Renders only the service account and roles of its controller: the images of its pods are in no
 * reachable registry.
 */
const TEMPLATES = ['serviceaccount', 'rbac'].map((name) => `--show-only=templates/${name}.yaml`)

/**
 * Installs the operator's own definitions and roles, from its Go module; removed with the test bed.
 */
const install = async (bed: TestBed, namespace: string): Promise<void> => {
  const module = moduleSource(externalSecrets.folder, EXTERNAL_SECRETS)
  for (const file of definitionsIn(module)) {
    await bed.kubectl('apply', '--server-side', '--filename', file)
    bed.atEnd(() => bed.kubectl('delete', '--ignore-not-found', '--filename', file))
  }
  const helm = join(cacheFolder(kubernetes), 'helm')
  const where = ['--namespace', namespace]
  const chart = await chartIn(module, bed.folder)
  const made = await output(helm, ['template', NAME, chart, ...TEMPLATES, ...where], {
    env: bed.shell,
  })
  const file = join(bed.folder, 'operator.yaml')
  await writeFile(file, made)
  await bed.kubectl('apply', '--filename', file, ...where)
  bed.atEnd(() => bed.kubectl('delete', '--ignore-not-found', '--filename', file))
}

/**
 * Runs the operator's own controllers in the network of a pod on a virtual node, so that the VCN's
 * rules apply to its paths to the API server and the identity endpoint. A proxy leads OCI's names
 * to the emulator; the operator needs no setting for that.
 */
export const startOperator = async (
  bed: TestBed,
  admin: Admin,
  { image, pool }: { readonly image: string; readonly pool: string },
): Promise<void> => {
  const namespace = await bed.namespace('operator')
  await install(bed, namespace)
  const { run, host } = await besidePod(bed, { namespace, account: NAME, image, pool })
  const proxy = await admin.startProxy()
  const port = Number(new URL(proxy.url).port)
  bed.atEnd(await openGateway(namespace, port, join(bed.folder, 'oci.sock')))
  run([join(cacheFolder(externalSecrets), 'external-secrets')], {
    ...{ HTTPS_PROXY: proxy.url, NO_PROXY: host },
    SSL_CERT_FILE: bed.environment.certificateAuthority,
  })
}
