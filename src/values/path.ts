import { ActionError } from './action-error.ts'

const refused = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'INPUT_INVALID', message, hint })

const CONTROL = /\p{Cc}/u
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/** A path of the file system, as a user writes it: never an option, never an address. */
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
  if (ADDRESS.test(path)) {
    throw refused(`"${path}" is an address, not a path`, 'Write the path of a file or a folder.')
  }
  return path
}

/** A Dockerfile. Podman runs those that end in `.in` through the C preprocessor, which includes any file. */
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

/** A chart: a folder, an archive, or an address that Helm fetches it from. */
export const asChart = (text: string): string => {
  const chart = text.trim()
  return isRemoteChart(chart) && !CONTROL.test(chart) ? chart : asPath(chart)
}
