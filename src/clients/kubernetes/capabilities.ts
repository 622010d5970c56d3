import { at, text } from '../../values/json.ts'
import type { Exec } from '../process/process.ts'
import { accessArguments, type ClusterAccess, versionArguments } from './kubectl-arguments.ts'

/** The end of a line of `kubectl api-resources`: version, whether it is namespaced, and kind. */
const RESOURCE = /(\S+)\s+(?:true|false)\s+(\S+)\s*$/

/** `apps/v1` and `apps/v1/Deployment`, since charts check for either. */
const versionsIn = (table: string): string[] => {
  const found = table.split('\n').flatMap((line) => {
    const [, version, kind] = RESOURCE.exec(line) ?? []
    return version === undefined ? [] : [version, `${version}/${kind}`]
  })
  return [...new Set(found)]
}

const versionIn = (response: string): string => {
  try {
    return text(at(JSON.parse(response), 'gitVersion'))
  } catch {
    return ''
  }
}

/**
 * The options that pass the cluster's APIs and version to `helm template`, which otherwise assumes
 * those that Helm was built with. Empty if the cluster does not report them.
 */
export const capabilityOptions = async (
  exec: Exec,
  access: ClusterAccess,
): Promise<readonly string[]> => {
  const ask = (args: readonly string[]) =>
    exec({ command: 'kubectl', args, timeout: 30_000 })
      .then(({ stdout }) => stdout)
      .catch(() => '')
  const resources = ['api-resources', '--no-headers', '--request-timeout=20s']
  const [table, response] = await Promise.all([
    ask([...accessArguments(access), ...resources]),
    ask(versionArguments(access)),
  ])
  const version = versionIn(response)
  return [
    ...(version === '' ? [] : [`--kube-version=${version}`]),
    ...versionsIn(table).map((one) => `--api-versions=${one}`),
  ]
}
