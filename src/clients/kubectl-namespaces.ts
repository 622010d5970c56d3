import { at, strings } from '../values/json.ts'
import type { Exec } from './exec.ts'
import { accessArguments, type ClusterAccess } from './kubectl-arguments.ts'
import { runKubectl } from './kubectl.ts'
import type { Namespaces } from './namespaces.ts'

/** Namespaces through kubectl. */
export const kubectlNamespaces = (exec: Exec, access: ClusterAccess): Namespaces => {
  const run = (...args: string[]) =>
    runKubectl(exec, [...accessArguments(access), ...args, '--request-timeout=30s'])
  return {
    find: async (name) => {
      const answer = await run('get', 'namespace', name, '--ignore-not-found', '--output=json')
      if (answer.trim() === '') return undefined
      const { metadata, status } = JSON.parse(answer) as Record<string, unknown>
      return {
        labels: strings(at(metadata, 'labels')),
        annotations: strings(at(metadata, 'annotations')),
        isTerminating: at(status, 'phase') === 'Terminating',
      }
    },
    remove: async (name) => {
      await run('delete', 'namespace', name, '--ignore-not-found', '--wait=false')
    },
  }
}
