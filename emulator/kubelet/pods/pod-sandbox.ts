import type { V1Pod } from '@kubernetes/client-node'
import type { PodAddress } from './address-pool.ts'
import { LibpodError } from '../podman/libpod-client.ts'
import type { PodKey } from './pod-api.ts'
import type { PodContext } from './pod-context.ts'
import type { PodPlace } from './pod-field.ts'
import { hostsFile, resolverFile } from '../volumes/pod-files.ts'
import { PodFolder } from './pod-folder.ts'
import { sandboxBody, sandboxName } from '../podman/sandbox-body.ts'

/** A pod whose sandbox cannot be set up yet, with the event that gives the reason. */
export class SandboxRefused extends Error {
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

/**
 * What a pod needs before its containers: an address, files, and an infra container that holds
 * them.
 */
export class PodSandbox {
  readonly folder: PodFolder
  readonly #context: PodContext
  readonly #key: PodKey
  #place: PodPlace | undefined
  #hasFailed = false
  /** When the earliest service-account token has to be refreshed, in ms since the epoch. */
  refreshAt: number | undefined

  constructor(context: PodContext, key: PodKey) {
    this.#context = context
    this.#key = key
    this.folder = new PodFolder(context.folders, key.uid)
  }

  get place(): PodPlace | undefined {
    return this.#place
  }

  /**
   * Creates the missing parts of the sandbox.
   *
   * @throws SandboxRefused when no address is left, a volume cannot be set up or podman refuses
   */
  async ensure(pod: V1Pod): Promise<PodPlace> {
    if (this.#place) return this.#place
    const { address, place } = this.#address(pod)
    try {
      await this.#prepare(pod, place, false)
    } catch (error) {
      throw new SandboxRefused(
        'FailedMount',
        `MountVolume.SetUp failed: ${(error as Error).message}`,
      )
    }
    try {
      await this.#context.limit(() => this.#start(pod, address))
    } catch (error) {
      const message = `Failed to create pod sandbox: ${(error as Error).message}`
      throw new SandboxRefused('FailedCreatePodSandBox', message)
    }
    this.#place = place
    return place
  }

  /** Adopts the sandbox of an earlier process. Returns false if it is no longer running. */
  async adopt(pod: V1Pod): Promise<boolean> {
    try {
      const pid = await this.#context.libpod.infraPid(sandboxName(this.#key.uid))
      if (pid === 0) {
        this.#hasFailed = true
        return false
      }
    } catch (error) {
      if (error instanceof LibpodError) return false
      throw error
    }
    const { place } = this.#address(pod)
    await this.#prepare(pod, place, true)
    this.#place = place
    return true
  }

  async refreshTokens(pod: V1Pod): Promise<void> {
    if (this.#place) await this.#prepare(pod, this.#place, true)
  }

  /** Ends all containers and frees the address; files stay for `kubectl logs`. */
  async stop(): Promise<void> {
    this.#place = undefined
    this.refreshAt = undefined
    await this.#context.limit(() => this.#context.libpod.removeSandbox(sandboxName(this.#key.uid)))
    this.#context.addresses.release(this.#key.uid)
  }

  async remove(): Promise<void> {
    await this.stop()
    await this.folder.remove()
  }

  #address(pod: V1Pod): { address: PodAddress; place: PodPlace } {
    const nodeName = pod.spec?.nodeName ?? ''
    const address = this.#context.addresses.take(this.#key.uid, nodeName)
    if (!address) {
      const message = 'Failed to create pod sandbox: the pod subnet has no free IP address left'
      throw new SandboxRefused('FailedCreatePodSandBox', message)
    }
    const hostIP = this.#context.hostIP(nodeName) ?? ''
    return { address, place: { podIP: address.address, hostIP } }
  }

  async #prepare(pod: V1Pod, place: PodPlace, onlyTokens: boolean): Promise<void> {
    const { api, dns } = this.#context
    const sources = { api, key: this.#key, place, now: () => Date.now() }
    this.refreshAt = await this.folder.prepare(pod, sources, onlyTokens)
    if (onlyTokens) return
    await this.folder.write('hosts', hostsFile(pod, place.podIP))
    await this.folder.write('resolv.conf', resolverFile(pod, dns))
  }

  async #start(pod: V1Pod, address: PodAddress): Promise<void> {
    const { libpod, cgroupParent, wire } = this.#context
    // Only a start that failed halfway leaves a sandbox to remove.
    if (this.#hasFailed) await libpod.removeSandbox(sandboxName(this.#key.uid))
    this.#hasFailed = true
    const { infraPid } = await libpod.startSandbox(sandboxBody(pod, address.address, cgroupParent))
    await wire(infraPid, this.#key.uid, address)
    this.#hasFailed = false
  }
}
