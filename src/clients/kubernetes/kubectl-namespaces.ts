import { Fields } from '../../values/fields.ts'
import type { Exec } from '../process/process.ts'
import { accessArguments, type ClusterAccess } from './kubectl-arguments.ts'
import { runKubectl } from './kubectl.ts'
import { readAgain } from './kubernetes-response.ts'
import type { Namespace, Namespaces } from './namespaces.ts'
import { patientExec } from '../process/patient-exec.ts'
import { ProcessError } from '../process/process-failure.ts'

/** Whether the API server refused for one of these reasons, in kubectl's wording. */
const isRefused = (error: unknown, ...reasons: readonly string[]): boolean =>
  error instanceof ProcessError &&
  reasons.some((reason) => error.output.includes(`Error from server (${reason})`))

const namespaceOf = (object: Fields): Namespace => {
  const metadata = object.fields('metadata')
  return {
    uid: metadata.text('uid'),
    labels: metadata.strings('labels'),
    annotations: metadata.strings('annotations'),
    isTerminating: object.optional('status')?.optionalText('phase') === 'Terminating',
  }
}

/** Namespaces through kubectl. */
export const kubectlNamespaces = (process: Exec, access: ClusterAccess): Namespaces => {
  const exec = patientExec(process, access.patience)
  const run = (args: readonly string[], input?: string) =>
    runKubectl(exec, [...accessArguments(access), ...args, '--request-timeout=30s'], input)
  return {
    list: (selector) =>
      readAgain('could not list namespaces', access.patience, async () => {
        const found = await run(['get', 'namespaces', `--selector=${selector}`, '--output=json'])
        return Fields.parse(found).items('items', (one) => ({
          ...namespaceOf(one),
          name: one.fields('metadata').text('name'),
        }))
      }),
    find: (name) =>
      readAgain(`could not look for namespace ${name}`, access.patience, async () => {
        const found = await run(['get', 'namespace', name, '--ignore-not-found', '--output=json'])
        return found.trim() === '' ? undefined : namespaceOf(Fields.parse(found))
      }),
    create: async (manifest) => {
      const manager = '--field-manager=oke-virtual-nodes-actions'
      try {
        await run(['create', manager, '--filename=-'], JSON.stringify(manifest))
        return true
      } catch (error) {
        if (isRefused(error, 'AlreadyExists')) return false
        throw error
      }
    },
    remove: async (name, uid) => {
      // Deletes by the API, since kubectl has no preconditions; a conflict means that ours is gone.
      const options = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } }
      const path = `--raw=/api/v1/namespaces/${name}`
      try {
        await run(['delete', path, '--filename=-'], JSON.stringify(options))
      } catch (error) {
        if (!isRefused(error, 'NotFound', 'Conflict')) throw error
      }
    },
    removeObjects: async (resource, namespace, names) => {
      const options = [`--namespace=${namespace}`, '--ignore-not-found', '--wait=false']
      await run(['delete', resource, ...names, ...options])
    },
  }
}
