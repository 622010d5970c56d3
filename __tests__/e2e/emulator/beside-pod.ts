import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { pod, pullSecret, pullSecretName } from './manifests.ts'
import { surroundingsOf } from './pod-gateway.ts'
import type { TestBed } from './test-bed.ts'

/** Returns the kubeconfig of a pod: the API server's Service, and the pod's own account. */
const kubeconfigOf = (account: string, host: string): object => ({
  ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'pod' },
  clusters: [
    {
      name: 'pod',
      cluster: { server: `https://${host}:443`, 'certificate-authority': join(account, 'ca.crt') },
    },
  ],
  users: [{ name: 'pod', user: { tokenFile: join(account, 'token') } }],
  contexts: [{ name: 'pod', context: { cluster: 'pod', user: 'pod' } }],
})

interface WantedPod {
  readonly namespace: string
  /** The pod's service account. */
  readonly account: string
  /** The image of the test server. */
  readonly image: string
  readonly pool: string
}

/**
 * Starts a pod on a virtual node in whose network programs of this machine can run, as if inside
 * it.
 */
export const besidePod = async (
  bed: TestBed,
  { namespace, account: serviceAccountName, image, pool }: WantedPod,
) => {
  const { registry, registryUser, registryToken } = bed.environment
  await bed.apply(
    namespace,
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    pod(namespace, {
      ...{ image, args: ['serve'] },
      spec: { serviceAccountName, nodeSelector: { pool } },
    }),
  )
  await bed.kubectl('wait', 'pod', '--all', '-n', namespace, '--for=condition=Ready')
  const { account, environment, within } = surroundingsOf(namespace)
  const kubeconfig = join(bed.folder, `${namespace}.json`)
  const host = environment.KUBERNETES_SERVICE_HOST
  await writeFile(kubeconfig, JSON.stringify(kubeconfigOf(account, host)))
  return {
    host,
    /** Starts a program with the pod's network, environment and account; it ends with the test bed. */
    run: (command: readonly string[], more: Readonly<Record<string, string>> = {}): void => {
      const [enter = '', ...words] = within
      const own = { PATH: process.env['PATH'], HOME: bed.folder, KUBECONFIG: kubeconfig }
      const env = { ...own, ...environment, ...more }
      const child = execFile(enter, [...words, ...command], { env, maxBuffer: 64 << 20 })
      const log = createWriteStream(join(bed.folder, `${namespace}.log`))
      child.stdout?.pipe(log)
      child.stderr?.pipe(log)
      bed.atEnd(async () => child.kill())
    },
  }
}
