import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'

import { changesAnything, type ManifestEdits } from '../../values/manifests/edits.ts'

/** Helm 3 and older; or Helm 4 and newer. */
export type HelmMajor = 3 | 4

/** The options and variables that make Helm run our post-renderer. */
interface PostRendererCall {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const NAME = 'oke-virtual-nodes-actions'
const NODE = 'OKE_POST_RENDERER_NODE'
const SCRIPT = 'OKE_POST_RENDERER_SCRIPT'

/** Helm 4 runs plugins only. It splits the command at spaces, so the paths are in variables. */
const PLUGIN = {
  apiVersion: 'v1',
  type: 'postrenderer/v1',
  name: NAME,
  version: '1.0.0',
  runtime: 'subprocess',
  config: {},
  runtimeConfig: { platformCommand: [{ command: `\${${NODE}}`, args: [`\${${SCRIPT}}`] }] },
}

/** Our own script next to the running one, with the same Node. */
const script = (): string =>
  resolve(dirname(process.argv[1] ?? ''), '..', 'post-render', 'index.js')

/** The edits to a release, and where they apply. */
interface Edited {
  readonly namespace: string
  readonly edits?: ManifestEdits
}

/** How to run Helm. */
export interface HelmSetting {
  readonly major: HelmMajor
  /** Its plugin folders without ours. */
  readonly plugins: () => Promise<string>
}

/**
 * Options that make Helm edit the manifests of a chart; none if there are no edits.
 * @param folder for files that are removed when the job ends
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
  // JSON is valid YAML.
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
