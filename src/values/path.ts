import { ActionError } from './action-error.ts'
import { asEndpoint, withoutCredentials } from './input-text.ts'

const refused = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

const CONTROL = /\p{Cc}/u
/** Loopback addresses: no network is in between. */
const LOOPBACK = /^http:\/\/(?:127(?:\.\d+){3}|localhost|\[::1\])(?=[:/]|$)/i

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/** Whether a text is an address rather than a path. */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

/** A file system path from a user: never an option, never an address. */
export const asPath = (text: string): string => {
  const path = text.trim()
  if (path === '') throw refused('the path is empty', 'Write a path such as deploy/chart.')
  if (path.startsWith('-')) {
    throw refused(
      `"${path}" begins as an option does`,
      'Write a path; one that really begins with "-" as ./-name.',
    )
  }
  if (CONTROL.test(path)) throw refused('the path holds a control character', 'Correct the path.')
  if (isAddress(path)) {
    throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.')
  }
  return path
}

/**
 * A Dockerfile. Podman runs names ending in `.in` through the C preprocessor, which can include any
 * file.
 */
export const asDockerfile = (text: string): string => {
  const path = asPath(text)
  if (!path.endsWith('.in')) return path
  throw refused(
    `"${path}" is a template of a Dockerfile`,
    'Make the Dockerfile from it in a step before.',
  )
}

/** Whether a chart is fetched by Helm rather than read from the workspace. */
export const isRemoteChart = (chart: string): boolean => /^(oci|https?):\/\/[^\s-]/.test(chart)

/** `ingress-nginx/ingress-nginx`: may be a chart of a repository that `helm repo add` named. */
export const isChartAlias = (chart: string): boolean => /^\w[\w.-]*\/\w[\w.-]*$/.test(chart)

/** A chart: a folder, an archive, or an address that Helm fetches it from. */
export const asChart = (text: string): string => {
  const chart = text.trim()
  return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart)
}

/**
 * A file of values: a path, or an address that Helm fetches it from, also by a plugin of its own.
 * @throws ActionError INPUT_INVALID
 */
export const asValuesFile = (text: string): string => {
  const file = text.trim()
  if (!isAddress(file)) return asPath(file)
  if (/^file:/i.test(file))
    throw refused(`"${withoutCredentials(file)}" is no path`, 'Write the path alone.')
  if (/^http:/i.test(file) && !LOOPBACK.test(file)) {
    throw refused(
      `"${withoutCredentials(file)}" is not an https address`,
      'Values that anybody on the way can change decide what is deployed: write an https address.',
    )
  }
  if (!CONTROL.test(file)) return file
  throw refused('the address holds a control character', 'Correct the address.')
}

/**
 * The address of a repository of charts.
 * @throws ActionError INPUT_INVALID
 */
export const asRepository = (text: string): string => {
  const address = text.trim()
  if (/^oci:/i.test(address)) {
    throw refused(
      'a registry is no chart repository',
      'Write oci://host/path/chart as the chart, without repository.',
    )
  }
  return asEndpoint(address)
}
