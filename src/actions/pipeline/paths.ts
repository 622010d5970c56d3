import { placeBuild } from '../../clients/files/build-place.ts'
import { placeChart } from '../../clients/files/chart-place.ts'
import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { StageName } from '../../stages/graph.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'

const KEYS = { context: 'image.context', file: 'image.file' }

/**
 * The environment with every path as tools are given it: absolute, in the workspace, harmless.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placePaths = (
  environment: Environment,
  picked: ReadonlySet<StageName>,
  workspace: Workspace,
): Environment => {
  const { image, release, preview, load } = environment
  const files = (key: string, paths: readonly string[]) =>
    paths.map((path) => placeInWorkspace(workspace, key, path))
  const script = load?.script
  return {
    ...environment,
    // Without a build, a context that holds git's token harms nobody.
    ...(image && picked.has('build-push')
      ? { image: { ...image, ...placeBuild(workspace, image, KEYS) } }
      : {}),
    ...(release && {
      release: {
        ...release,
        chart: placeChart(workspace, 'release.chart', release.chart),
        values: files('release.values', release.values),
      },
    }),
    ...(preview && { preview: { ...preview, values: files('preview.values', preview.values) } }),
    ...(load && script !== undefined
      ? { load: { ...load, script: placeInWorkspace(workspace, 'load.script', script) } }
      : {}),
  }
}
