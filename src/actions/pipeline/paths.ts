import { existsSync, readFileSync } from 'node:fs'

import { placeBuild } from '../../clients/files/build-place.ts'
import { readLoadBody } from '../../clients/files/load-body.ts'
import { placeCharts, placeValues } from '../../clients/files/chart-place.ts'
import { placeInWorkspace, type Workspace } from '../../clients/files/workspace.ts'
import type { StageName } from '../../stages/graph.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'

const RELEASE_KEYS = {
  chart: 'release.chart',
  values: 'release.values',
  files: 'release.set-file',
}

type Release = NonNullable<Environment['release']>
type Image = NonNullable<Environment['image']>

/** Empty if the file is missing, which the review of the environment reports. */
const contentOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const placeImage = <Given extends Image>(
  workspace: Workspace,
  key: string,
  image: Given,
): Given => {
  const keys = { context: `${key}.context`, file: `${key}.file` }
  const { readme } = image
  return {
    ...image,
    ...placeBuild(workspace, image, keys),
    ...(readme === undefined
      ? {}
      : { readme: contentOf(placeInWorkspace(workspace, `${key}.readme`, readme)) }),
  }
}

const placeImages = ({ image, images }: Environment, workspace: Workspace) => ({
  ...(image && { image: placeImage(workspace, 'image', image) }),
  ...(images && {
    images: Object.fromEntries(
      Object.entries(images).map(([name, one]) => [
        name,
        placeImage(workspace, `images.${name}`, one),
      ]),
    ),
  }),
})

const placeRelease = (workspace: Workspace, release: Release) => {
  const { chart, repository, values } = release
  const given = { chart, repository, values, files: release['set-file'] }
  const placed = placeCharts(workspace, given, RELEASE_KEYS)
  return { chart: placed.chart, values: placed.values, 'set-file': placed.files }
}

type Load = NonNullable<Environment['load']>
type Call = NonNullable<Load['requests']>[number]

const withBody = (workspace: Workspace, call: Call): Call => {
  const { 'body-file': file } = call
  if (file === undefined) return call
  return { ...call, body: readLoadBody(workspace, 'load.requests.body-file', file) }
}

const placeLoad = (workspace: Workspace, load: Load): Load => {
  const { script, requests } = load
  return {
    ...load,
    ...(script !== undefined && { script: placeInWorkspace(workspace, 'load.script', script) }),
    ...(requests && { requests: requests.map((call) => withBody(workspace, call)) }),
  }
}

/**
 * The environment with every path as tools get it: absolute, in the workspace, without credentials;
 * a readme and request bodies are replaced by their content.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID for a body that cannot be read
 */
export const placePaths = (
  environment: Environment,
  picked: ReadonlySet<StageName>,
  workspace: Workspace,
): Environment => {
  const { release, preview, load } = environment
  return {
    ...environment,
    // Without a build, a context that holds git's token does no harm.
    ...(picked.has('build-push') ? placeImages(environment, workspace) : {}),
    ...(release && {
      release: {
        ...release,
        ...placeRelease(workspace, release),
      },
    }),
    ...(preview && {
      preview: { ...preview, values: placeValues(workspace, 'preview.values', preview.values) },
    }),
    ...(load && { load: placeLoad(workspace, load) }),
  }
}
