import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { V1Pod, V1Volume } from '@kubernetes/client-node'
import { VolumeError, volumeFiles, type VolumeSources } from '../volumes/volume-files.ts'

/** The parent folders of pod files: on disk, and in memory for emptyDir with medium Memory. */
export interface PodFolders {
  readonly disk: string
  readonly memory: string
}

/** The mode of all volume files: virtual nodes support no other. */
const ONLY_MODE = 0o644

/** One pod's files on this machine: volumes, /etc/hosts, /etc/resolv.conf, logs. */
export class PodFolder {
  readonly #folders: PodFolders
  readonly #uid: string

  constructor(folders: PodFolders, uid: string) {
    this.#folders = folders
    this.#uid = uid
  }

  file(name: string): string {
    return join(this.#folders.disk, this.#uid, name)
  }

  logFile(container: string, attempt: number): string {
    return this.file(`${container}.${attempt}.log`)
  }

  volume(volume: V1Volume): string {
    const inMemory = volume.emptyDir?.medium === 'Memory'
    return join(
      inMemory ? this.#folders.memory : this.#folders.disk,
      this.#uid,
      'volumes',
      volume.name,
    )
  }

  /**
   * Writes the pod's volumes, or only those with a token: on virtual nodes, changed ConfigMaps and
   * Secrets do not reach running pods. Returns when the earliest token has to be refreshed, in ms.
   */
  async prepare(
    pod: V1Pod,
    sources: VolumeSources,
    onlyTokens = false,
  ): Promise<number | undefined> {
    await mkdir(this.file('volumes'), { recursive: true })
    const times: number[] = []
    for (const volume of pod.spec?.volumes ?? []) {
      if (onlyTokens && !hasToken(volume)) continue
      const folder = this.volume(volume)
      const found = await volumeFiles(pod, volume, sources)
      await mkdir(folder, { recursive: true })
      if (!found) await chmod(folder, 0o777)
      for (const { path, content } of found?.files ?? []) {
        const file = join(folder, path)
        if (!inside(folder, file)) throw new VolumeError(`path "${path}" leaves the volume`)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(`${file}.next`, content)
        await chmod(`${file}.next`, ONLY_MODE)
        await rename(`${file}.next`, file)
      }
      if (found?.refreshAt !== undefined) times.push(found.refreshAt)
    }
    return times.length > 0 ? Math.min(...times) : undefined
  }

  async write(name: string, content: string): Promise<string> {
    const file = this.file(name)
    await writeFile(file, content, { mode: 0o644 })
    return file
  }

  async remove(): Promise<void> {
    await rm(join(this.#folders.disk, this.#uid), { recursive: true, force: true })
    await rm(join(this.#folders.memory, this.#uid), { recursive: true, force: true })
  }
}

const hasToken = (volume: V1Volume): boolean =>
  volume.projected?.sources?.some((source) => source.serviceAccountToken) ?? false

const inside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
