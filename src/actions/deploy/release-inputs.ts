import { placeCharts } from '../../clients/files/chart-place.ts'
import { openWorkspace } from '../../clients/files/workspace.ts'
import type { Environment } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { GivenChart } from '../../stages/deploy/request.ts'
import { parseSet, parseSetFile, parseSetJson } from '../../values/charts/set-grammar.ts'
import { defaults } from '../../values/defaults.ts'
import { pairsOf } from '../../values/input-lists.ts'
import { asText } from '../../values/input-text.ts'
import { asSecretName } from '../../values/kubernetes/kubernetes-name.ts'
import { asRepository, asValuesFile } from '../../values/path.ts'
import { formatImageReference, parseImageReference } from '../../values/registry/image-reference.ts'

const asImage = (text: string) => formatImageReference(parseImageReference(text))

const asImages = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(pairsOf('images', text)).map(([key, image]) => [key, asImage(image)]),
  )

const keysOf = (read: InputReader, name: 'image-key' | 'pull-secret-key'): readonly string[] => {
  const keys = read.list(name, asText)
  return keys.length > 0 ? keys : [defaults.deploy[name]]
}

/** What a release is made from, besides its name, namespace and chart. */
export const readReleaseParts = (read: InputReader) => ({
  repository: read.optional('chart-repository', asRepository),
  version: read.optional('chart-version', asText),
  values: read.list('values', asValuesFile),
  set: read.withDefault('set', (text) => parseSet(text, 'typed'), []),
  'set-string': read.withDefault('set-string', (text) => parseSet(text, 'text'), []),
  'set-json': read.withDefault('set-json', parseSetJson, []),
  'set-file': read.withDefault('set-file', parseSetFile, []),
  image: read.optional('image', asImage),
  images: read.withDefault('images', asImages, {}),
  'image-key': keysOf(read, 'image-key'),
  'image-values': read.pairs('image-values') ?? {},
  'pull-secret': read.optional('pull-secret', asSecretName),
  'pull-secret-key': keysOf(read, 'pull-secret-key'),
})

const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' }

/**
 * The release with its files resolved as the tools get them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
export const placeRelease = <Given extends GivenChart>(
  given: Given,
  environment: Environment,
): Given => {
  const { chart, repository, values } = given
  const parts = { chart, repository, values, files: given['set-file'] }
  const placed = placeCharts(openWorkspace(environment), parts, KEYS)
  return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files }
}
