import type { Probe, ProbeResponse } from '../../clients/http/http-probe.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { joinUrl } from '../../values/network/url.ts'
import { describeResponse } from '../deploy/response/await-responses.ts'
import type { LoadOptions } from './script.ts'

/** The addresses of names, as k6 takes them. */
type Hosts = Readonly<Record<string, string>>

interface Target extends Pick<LoadOptions, 'url' | 'calls'> {
  readonly addressUrl?: string | undefined
  readonly script?: string | undefined
  readonly command?: readonly string[] | undefined
}

const isAnswer = (response: ProbeResponse): boolean => 'status' in response && response.status < 500

/** The address of the name, where the release answers there to that name. */
const atAddress = async (
  { addressUrl }: Target,
  asked: string,
  probe: Probe,
): Promise<Hosts | undefined> => {
  if (addressUrl === undefined) return undefined
  const { hostname, pathname, search } = new URL(asked)
  const url = joinUrl(addressUrl, `${pathname}${search}`)
  const response = await probe({ url, host: hostname })
  if (!isAnswer(response)) return undefined
  return { [hostname]: new URL(addressUrl).hostname.replaceAll(/[[\]]/g, '') }
}

/**
 * Asks the target once before a load is sent. A script of the user may speak another protocol than
 * HTTP: it is told, and the script decides; so it is with a command.
 *
 * @returns where its name is, if it leads nowhere by itself
 * @throws ActionError LOAD_TARGET_UNREACHABLE
 */
export const requireTarget = async (
  target: Target,
  probe: Probe,
  progress: Pick<Progress, 'warning'>,
): Promise<Hosts | undefined> => {
  const url = joinUrl(target.url, target.calls[0]?.path ?? '/')
  const response = await probe({ url })
  if (isAnswer(response)) return undefined
  const said = describeResponse(response)
  if (target.script !== undefined || target.command !== undefined) {
    progress.warning(`${url} does not answer to HTTP (${said}); the load is sent all the same`)
    return undefined
  }
  const hosts = await atAddress(target, url, probe)
  if (hosts !== undefined) {
    const [[name, address] = []] = Object.entries(hosts)
    progress.warning(`${url} does not answer (${said}); the load goes to ${name} at ${address}`)
    return hosts
  }
  throw new ActionError({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `${url} does not answer, so no load was sent: ${said}`,
    hint: 'Deploy first; check the URL and that the runner may connect to it.',
  })
}
