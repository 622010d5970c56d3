import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeWhole } from '../callers-files.ts'
import type { Instance } from '../instance.ts'
import type { Applied } from '../oci/container-engine/openid-settings.ts'
import { run } from '../process.ts'
import { authenticationFile, controlPlane } from './cluster.ts'

/** How long a healthy issuer may take; kube-apiserver itself asks one that is not again and again. */
const withinMilliseconds = 20_000
const pollMilliseconds = 500

export interface ApplyOptions {
  readonly signal: AbortSignal
  /** The one before is still being tried: that it fails now says nothing of this one. */
  readonly unanswered: boolean
}

/**
 * Gives kube-apiserver, which watches the file, another configuration, and waits until its metrics
 * say that it uses it: `waiting` when the issuer does not answer, `refused` when it is not valid.
 */
export async function applyConfiguration(
  instance: Instance,
  kubectl: string,
  content: string,
  { signal, unanswered }: ApplyOptions,
): Promise<Applied> {
  const file = authenticationFile(instance)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return 'applied'
  const wanted = `sha256:${createHash('sha256').update(content).digest('hex')}`
  const before = failuresIn(await metrics(instance, kubectl))
  writeWhole(file, content)
  for (let waited = 0; waited < withinMilliseconds; waited += pollMilliseconds) {
    await sleep(pollMilliseconds, undefined, { signal })
    const now = await metrics(instance, kubectl)
    if (now.includes(wanted)) return 'applied'
    if (failuresIn(now) > before + (unanswered ? 1 : 0)) return 'refused'
  }
  return 'waiting'
}

/** kube-apiserver's metrics about its authentication configuration, the lines as they are. */
async function metrics(instance: Instance, kubectl: string): Promise<string> {
  const { kubeconfig } = controlPlane(instance)
  const argv = ['--kubeconfig', kubeconfig, 'get', '--raw', '/metrics']
  const stdout = await run(kubectl, argv, {
    doing: "asking kube-apiserver's metrics",
    seconds: 10,
  })
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('apiserver_authentication_config_controller_'))
    .join('\n')
}

function failuresIn(lines: string): number {
  const failed = /automatic_reloads_total\{.*status="failure".*\} (\d+)/.exec(lines)
  return Number(failed?.[1] ?? 0)
}
