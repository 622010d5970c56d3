import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeWhole } from '../callers-files.ts'
import type { Instance } from '../instance.ts'
import type { Applied } from '../oci/container-engine/openid-settings.ts'
import { run } from '../process.ts'
import { authenticationFile, controlPlane } from './cluster.ts'

/** How long a healthy issuer may take; kube-apiserver itself keeps retrying an unhealthy one. */
const WITHIN_MILLISECONDS = 20_000
/** kube-apiserver tries a configuration for a minute, and reads no newer one during that time. */
const TRY_MILLISECONDS = 60_000
const POLL_MILLISECONDS = 500

/**
 * The log message for an invalid configuration; for an unavailable issuer it is "failed to update".
 */
const refusal = /"failed to (load|validate) authentication config"/

interface ApplyOptions {
  readonly signal: AbortSignal
  /** Whether the previous configuration may still be being tried. */
  readonly isBusy: boolean
}

/**
 * Writes another configuration for kube-apiserver, which watches the file, and waits until its
 * metrics report that it is in use. Returns `waiting` if the issuer does not respond, `refused` if
 * the configuration is invalid.
 */
export const applyConfiguration = async (
  instance: Instance,
  kubectl: string,
  content: string,
  { signal, isBusy }: ApplyOptions,
): Promise<Applied> => {
  const file = authenticationFile(instance)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return 'applied'
  const wanted = `sha256:${createHash('sha256').update(content).digest('hex')}`
  const log = join(controlPlane(instance).folder, 'logs', 'kube-apiserver.log')
  const { size: before } = statSync(log)
  writeWhole(file, content)
  const patience = WITHIN_MILLISECONDS + (isBusy ? TRY_MILLISECONDS : 0)
  for (let waited = 0; waited < patience; waited += POLL_MILLISECONDS) {
    await sleep(POLL_MILLISECONDS, undefined, { signal })
    if ((await metrics(instance, kubectl)).includes(wanted)) return 'applied'
    if (refusal.test(readFileSync(log).subarray(before).toString())) return 'refused'
  }
  return 'waiting'
}

/** Returns the lines of kube-apiserver's metrics about its authentication configuration. */
const metrics = async (instance: Instance, kubectl: string): Promise<string> => {
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
