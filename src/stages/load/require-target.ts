import type { Probe, ProbeResponse } from '../../clients/http/http-probe.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { joinUrl } from '../../values/network/url.ts'
import { describeResponse } from '../deploy/response/await-responses.ts'
import type { LoadOptions } from './script.ts'

/** Addresses of host names, in k6's form. */
type Hosts = Readonly<Record<string, string>>

interface Target extends Pick<LoadOptions, 'url' | 'calls'> {
  readonly addressUrl?: string | undefined
  readonly script?: string | undefined
  readonly command?: readonly string[] | undefined
}

const isAnswer = (response: ProbeResponse): boolean => 'status' in response && response.status < 500

/** The first request, and what comes of it. */
interface Asked {
  readonly url: string
  readonly response: ProbeResponse
}

const firstUrl = ({ url, calls }: Target): string => joinUrl(url, calls[0]?.path ?? '/')

type Warnings = Pick<Progress, 'warning'>

/** The address for the name, if the release responds there to that name. */
const atAddress = async (
  { addressUrl, command }: Target,
  asked: Asked,
  probe: Probe,
  progress: Warnings,
): Promise<Hosts | undefined> => {
  // Only k6 can be given addresses for names.
  if (addressUrl === undefined || command !== undefined) return undefined
  const { hostname, pathname, search } = new URL(asked.url)
  const url = joinUrl(addressUrl, `${pathname}${search}`)
  const response = await probe({ url, host: hostname })
  if (!isAnswer(response)) return undefined
  const address = new URL(addressUrl).hostname.replaceAll(/[[\]]/g, '')
  const said = describeResponse(asked.response)
  progress.warning(
    `${asked.url} does not respond (${said}); the load goes to ${hostname} at ${address}`,
  )
  return { [hostname]: address }
}

/**
 * Where the name of the target is, for pods that send the load: they ask the target themselves, and may
 * reach what we do not.
 */
export const hostsForPods = async (
  target: Target,
  probe: Probe,
  progress: Warnings,
): Promise<Hosts | undefined> => {
  const url = firstUrl(target)
  const response = await probe({ url })
  return isAnswer(response) ? undefined : atAddress(target, { url, response }, probe, progress)
}

/**
 * Probes the target once before a load is sent. A user's script or command may speak another
 * protocol than HTTP, so a failed probe is only reported then.
 *
 * @returns the address of its name, if that does not resolve by itself
 * @throws ActionError LOAD_TARGET_UNREACHABLE
 */
export const requireTarget = async (
  target: Target,
  probe: Probe,
  progress: Warnings,
): Promise<Hosts | undefined> => {
  const url = firstUrl(target)
  const response = await probe({ url })
  if (isAnswer(response)) return undefined
  const hosts = await atAddress(target, { url, response }, probe, progress)
  if (hosts !== undefined) return hosts
  const said = describeResponse(response)
  if (target.script !== undefined || target.command !== undefined) {
    progress.warning(`${url} does not respond to HTTP (${said}); the load is sent all the same`)
    return undefined
  }
  throw new ActionError({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `${url} does not respond, so no load was sent: ${said}`,
    hint: 'Deploy first; check the URL and that the runner may connect to it.',
  })
}
