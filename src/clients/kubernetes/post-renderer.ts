import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'

import { changesAnything, type ManifestEdits } from '../../values/manifests/edits.ts'

/** Helm 3, and what came before; or Helm 4 and what follows. */
export type HelmMajor = 3 | 4

/** The options and variables by which Helm runs our post-renderer. */
interface PostRendererCall {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const NAME = 'oke-virtual-nodes-actions'
const NODE = 'OKE_POST_RENDERER_NODE'
const SCRIPT = 'OKE_POST_RENDERER_SCRIPT'

/** Helm 4 runs plugins only. It parts the command at spaces, so the paths stand in variables. */
const PLUGIN = {
  apiVersion: 'v1',
  type: 'postrenderer/v1',
  name: NAME,
  version: '1.0.0',
  runtime: 'subprocess',
  config: {},
  runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
}

/** Our own script beside the running one, by the Node that runs us. */
const script = (): string =>
  resolve(dirname(process.argv[1] ?? ''), '..', 'post-render', 'index.js')

/** What a release is to have changed, and what for. */
interface Edited {
  readonly namespace: string
  readonly edits?: ManifestEdits
}

/** How Helm is run. */
export interface HelmSetting {
  readonly major: HelmMajor
  /** The folders of plugins that it has without us. */
  readonly plugins: () => Promise<string>
}

/**
 * What makes Helm change the manifests of a chart; nothing if there is nothing to change.
 * @param folder for files that are gone when the job ends
 */
export const postRendererCall = async (
  { namespace, edits }: Edited,
  folder: string,
  setting: () => Promise<HelmSetting>,
): Promise<PostRendererCall> => {
  if (!changesAnything(edits)) return { args: [], env: {} }
  const { major, plugins } = await setting()
  const own = join(folder, `post-renderer-${randomUUID()}`)
  const plugin = join(own, NAME)
  await mkdir(plugin, { recursive: true })
  const file = join(own, 'edits.json')
  await writeFile(file, JSON.stringify({ namespace, ...edits }))
  const pass = (args: readonly string[]) => args.map((arg) => `--post-renderer-args=${arg}`)
  if (major === 3) {
    return { args: [`--post-renderer=${process.execPath}`, ...pass([script(), file])], env: {} }
  }
  // A mapping in JSON is one in YAML too.
  await writeFile(join(plugin, 'plugin.yaml'), JSON.stringify(PLUGIN))
  return {
    args: [`--post-renderer=${NAME}`, ...pass([file])],
    env: {
      HELM_PLUGINS: [own, await plugins()].filter((one) => one !== '').join(delimiter),
      [NODE]: process.execPath,
      [SCRIPT]: script(),
    },
  }
}
