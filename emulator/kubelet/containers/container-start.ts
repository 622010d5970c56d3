import type { V1Pod } from '@kubernetes/client-node'
import { containerBody, type BindMount } from './container-body.ts'
import type { ContainerRecord } from './container-record.ts'
import { ContainerConfigError, containerEnvironment } from '../pods/environment.ts'
import type { LocalImage } from './images.ts'
import type { PodContext } from '../pods/pod-context.ts'
import type { PodEvent } from '../pods/pod-api.ts'
import type { PodPlace } from '../pods/pod-field.ts'
import type { PodFolder } from '../pods/pod-folder.ts'
import { StartRefused } from '../pods/pod-images.ts'
import { VolumeError } from '../volumes/volume-files.ts'

interface ContainerStart {
  readonly context: PodContext
  readonly pod: V1Pod
  readonly record: ContainerRecord
  readonly place: PodPlace
  readonly folder: PodFolder
  readonly image: LocalImage
  readonly note: (event: PodEvent) => void
}

/**
 * Creates and starts the next run of a container, and updates its record.
 *
 * @throws StartRefused: CreateContainerConfigError, CreateContainerError. A start that fails does
 * not throw: it is a run that ended with 128, as a kubelet reports it.
 */
export const startContainer = async (start: ContainerStart): Promise<void> => {
  const { context, pod, record, image, note } = start
  const attempt = record.attempt === undefined ? 0 : record.attempt + 1
  const body = await bodyOf(start, attempt)
  const name = record.spec.name
  await context.limit(async () => {
    const id = await refusable(note, 'CreateContainerError', () =>
      context.libpod.createContainer(body),
    )
    context.claim(id, pod.metadata?.uid ?? '')
    record.attempt = attempt
    record.id = id
    record.imageId = image.imageId
    record.started = false
    record.ready = false
    note({ type: 'Normal', reason: 'Created', message: `Created container: ${name}` })
    await run(start, id)
  })
}

const run = async ({ context, record, note }: ContainerStart, id: string): Promise<void> => {
  try {
    await context.libpod.startContainer(id)
    const { State } = await context.libpod.inspect(id)
    record.state = { kind: 'running', startedAt: new Date(State.StartedAt) }
    record.pid = State.Pid || undefined
    record.cgroupPath = State.CgroupPath
    const message = `Started container ${record.spec.name}`
    note({ type: 'Normal', reason: 'Started', message })
  } catch (error) {
    const message = (error as Error).message
    note({ type: 'Warning', reason: 'Failed', message: `Error: ${message}` })
    const [startedAt, finishedAt] = [new Date(0), new Date()]
    const end = { exitCode: 128, reason: 'StartError', message, startedAt, finishedAt, id }
    record.state = { kind: 'terminated', end }
  }
}

const bodyOf = async (start: ContainerStart, attempt: number) => {
  const { context, pod, record, place, folder, image, note } = start
  return refusable(note, 'CreateContainerConfigError', async () => {
    refuseRoot(pod, record, image)
    const { environment: given, api } = context
    const environment = await containerEnvironment(pod, record.spec, { place, given }, api)
    const mounts = mountsOf(pod, record, folder)
    const logFile = folder.logFile(record.spec.name, attempt)
    const { cgroupParent } = context
    const setting = { attempt, image: image.id, environment, mounts, logFile, cgroupParent }
    return containerBody(pod, record.spec, setting)
  })
}

/** Reports a failure as an event as well, and keeps the container waiting with this reason. */
const refusable = async <T>(
  note: (event: PodEvent) => void,
  reason: string,
  action: () => Promise<T>,
): Promise<T> => {
  try {
    return await action()
  } catch (error) {
    const message = (error as Error).message
    note({ type: 'Warning', reason: 'Failed', message: `Error: ${message}` })
    throw new StartRefused(reason, message)
  }
}

const refuseRoot = (pod: V1Pod, { spec }: ContainerRecord, image: LocalImage): void => {
  const [inner, outer] = [spec.securityContext, pod.spec?.securityContext]
  if (!(inner?.runAsNonRoot ?? outer?.runAsNonRoot)) return
  const user = inner?.runAsUser ?? outer?.runAsUser
  if (user === 0) {
    throw new ContainerConfigError("container's runAsUser breaks non-root policy")
  }
  const imageUser = image.user.split(':')[0] ?? ''
  if (user === undefined && (imageUser === '' || imageUser === 'root' || imageUser === '0')) {
    throw new ContainerConfigError('container has runAsNonRoot and image will run as root')
  }
}

const mountsOf = (pod: V1Pod, { spec }: ContainerRecord, folder: PodFolder): BindMount[] => {
  const files = ['hosts', 'resolv.conf'].map((name) => ({
    source: folder.file(name),
    destination: `/etc/${name}`,
    readOnly: false,
  }))
  const mounts: BindMount[] = files.filter(
    ({ destination }) => !spec.volumeMounts?.some(({ mountPath }) => mountPath === destination),
  )
  for (const { name, mountPath, readOnly } of spec.volumeMounts ?? []) {
    const volume = pod.spec?.volumes?.find((each) => each.name === name)
    if (!volume) throw new VolumeError(`volume "${name}" is not in the pod`)
    const source = folder.volume(volume)
    // ConfigMaps, secrets and tokens are always read-only.
    mounts.push({ source, destination: mountPath, readOnly: readOnly === true || !volume.emptyDir })
  }
  return mounts
}
