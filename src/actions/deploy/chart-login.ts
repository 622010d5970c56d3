import type { ChartLogins } from '../../clients/kubernetes/charts/chart-access.ts'
import type { InputReader } from '../../runner/inputs.ts'
import { asText } from '../../values/input-text.ts'
import { parseUrl } from '../../values/network/parse-url.ts'
import type { RegistryLogin } from '../../values/registry/docker-config.ts'
import { asRegistryHost } from '../../values/registry/registry-host.ts'

/** The host of an address. An invalid address is reported where the address itself is read. */
const hostOf = (text: string, protocol: RegExp): string | undefined =>
  protocol.test(text) ? parseUrl(text)?.host : undefined

/** The chart host that the workflow itself names. */
const namedHost = (read: InputReader): string | undefined =>
  read.optional('chart-host', asRegistryHost) ??
  read.optional('chart-repository', (text) => hostOf(text, /^https?:/i)) ??
  read.optional('chart', (text) => hostOf(text, /^oci:/i))

/**
 * The login of a private chart registry or repository. Only inputs name its host: whoever can
 * change a file of the checkout must not get the login by naming another host.
 */
export const readChartLogin = (read: InputReader): RegistryLogin | undefined => {
  const username = read.optional('chart-username', asText)
  const password = read.exactSecret('chart-password')
  const host = namedHost(read)
  if (username === undefined && password === undefined) return undefined
  if (username === undefined || password === undefined) {
    const hint = 'Give both, or neither if everybody may fetch the chart.'
    read.problem('inputs "chart-username" and "chart-password" belong together', hint)
    return undefined
  }
  if (host !== undefined) return { host, username, password }
  read.problem(
    'input "chart-host" is missing: the login of charts has to say which host it is for',
    'Name the host in the workflow, for example charts.example.com; or give "chart-repository", or an oci:// address as "chart", there. A chart of an https address of its own takes no login: name its repository.',
  )
  return undefined
}

/** The login from the inputs, for its host only. */
export const givenLogins =
  (given: RegistryLogin | undefined): ChartLogins =>
  (host) =>
    Promise.resolve(given?.host === host ? given : undefined)
