import type { Backups } from '../clients/files/backups.ts'
import type { TextFile } from '../clients/files/text-file.ts'
import { at, record } from '../values/json.ts'
import { parseKubeconfig, renderKubeconfig } from '../values/kubernetes/kubeconfig-text.ts'
import {
  type ContextEntry,
  isEmptyKubeconfig,
  type Kubeconfig,
  withContext,
  withoutContext,
} from '../values/kubernetes/kubeconfig.ts'
import { isLine } from '../values/state-record.ts'
import { changeFile, type FileChange, parseFileChange, undoChange } from './file-change.ts'

/** What post needs to remove the entries. */
export interface KubeconfigRecord extends FileChange {
  readonly context: string
  readonly server: string
}

/** A record that main noted; undefined for what it cannot have noted. */
export const parseKubeconfigRecord = (value: unknown): KubeconfigRecord | undefined => {
  const change = parseFileChange(value)
  const { context, server } = record(value)
  if (change === undefined || !isLine(context) || !isLine(server)) return undefined
  return { ...change, context, server }
}

/** Whether the entry of that name is still ours: it may have been replaced by another cluster. */
const holds = (config: Kubeconfig, { context, server }: KubeconfigRecord): boolean =>
  (config.clusters ?? []).some(
    ({ name, cluster }) => name === context && at(cluster, 'server') === server,
  )

/** Adds a context to the kubeconfig and makes it the current one. @throws ActionError KUBECONFIG_INVALID */
export const addContext = (
  entry: ContextEntry,
  file: TextFile,
  kept: Backups,
  save: (record: KubeconfigRecord) => Promise<void>,
): Promise<void> =>
  changeFile(
    file,
    kept,
    async (text) =>
      renderKubeconfig(withContext(await parseKubeconfig(file.path, text), entry), text),
    (change) => save({ ...change, context: entry.name, server: entry.server }),
  )

/** Removes our entries, and the file if nothing else is in it; false if they are already gone. */
export const removeContext = (
  record: KubeconfigRecord,
  file: TextFile,
  kept: Backups,
): Promise<boolean> =>
  undoChange(record, file, kept, async (text, before) => {
    const config = await parseKubeconfig(record.path, text)
    if (!holds(config, record)) return text
    const former = await parseKubeconfig(record.path, before)
    const rest = withoutContext(config, record.context, former)
    const isOurs = before === undefined && isEmptyKubeconfig(rest)
    return isOurs ? undefined : renderKubeconfig(rest, text)
  })
