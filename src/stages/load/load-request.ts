import type { Script } from '../../clients/kubernetes/k6.ts'
import { podScriptFile } from '../../values/load/pod-script-file.ts'
import { OVERHEAD } from './k6-settings.ts'
import { podUserScript } from './pod-user-script.ts'
import { type LoadOptions, loadScript, podScript } from './script.ts'

/** The load to send. */
export interface LoadRequest extends LoadOptions {
  /** A user's k6 script; it gets BASE_URL, RATE (per second) and DURATION. */
  readonly script?: string | undefined
  /** Another program than k6 with its arguments, which sends the load itself. */
  readonly command?: readonly string[] | undefined
  /** Warm-up before the load, at its initial rate; not counted. */
  readonly warmUpMilliseconds?: number | undefined
  /** Whether to stop if the target is clearly down. */
  readonly abortOnFail?: boolean | undefined
  /** The cluster, if pods send it together. */
  readonly pods?: LoadPods | undefined
  /** The URL's address, if its name may not resolve yet: DNS entries come late. */
  readonly addressUrl?: string | undefined
}

/** The pods that send a load. */
interface LoadPods {
  readonly count: number
  /** Milliseconds that they have to start. */
  readonly startWithin: number
}

/** Milliseconds of one run; that of pods includes the warm-up. */
export const timeOf = ({
  pods,
  durationMilliseconds,
  warmUpMilliseconds = 0,
}: LoadRequest): number => durationMilliseconds + (pods === undefined ? 0 : warmUpMilliseconds)

/** The input of the generator. */
export const scriptOf = (request: LoadRequest): Script => {
  const { script, command, pods, hosts, durationMilliseconds, warmUpMilliseconds = 0 } = request
  if (command !== undefined) return { command }
  if (script !== undefined && pods !== undefined) {
    return { text: podUserScript(userShare(request, pods, script)), imported: script }
  }
  if (script !== undefined) return { path: script, ...(hosts !== undefined && { hosts }) }
  if (pods === undefined) return { text: loadScript(request) }
  const times = { durationMilliseconds, warmUpMilliseconds, waitMilliseconds: pods.startWithin }
  return { text: podScript(request, { pods: pods.count, ...times }) }
}

const userShare = (request: LoadRequest, pods: LoadPods, script: string) => ({
  ...{ pods: pods.count, waitMilliseconds: pods.startWithin },
  durationMilliseconds: request.durationMilliseconds,
  longestMilliseconds: timeOf(request) + OVERHEAD,
  file: podScriptFile(script),
  hosts: request.hosts,
})
