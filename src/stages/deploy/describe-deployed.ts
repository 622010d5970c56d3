import type { Deployed } from '../deploy.ts'

/** One line for the log and the summary; claims no response if nothing was requested. */
export const describeDeployed = ({
  name,
  revision,
  url,
  hasAnswered = false,
  changes,
}: Deployed): string => {
  const what = changes.length === 0 ? 'unchanged' : 'rolled out'
  const responses = hasAnswered ? `${url} responds` : `${url} was not requested`
  return `${name} revision ${revision} ${what}${url === undefined ? '' : `, ${responses}`}`
}
