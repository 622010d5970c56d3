import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { parseAnnotation } from '../../values/image-build/annotation.ts'
import { parseBuildContext } from '../../values/image-build/build-context.ts'
import { parseBuildSecret } from '../../values/image-build/build-secret.ts'
import { parseCache } from '../../values/image-build/cache.ts'
import { parseExtraArgument } from '../../values/image-build/extra-argument.ts'
import { parseHostEntry } from '../../values/image-build/host-entry.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { parsePlatform } from '../../values/image-build/platform.ts'
import { platformProblem, platformsOfShapes } from '../../values/image-build/pod-platform.ts'
import { parseProvenance } from '../../values/image-build/provenance.ts'
import { parseSbom } from '../../values/image-build/sbom.ts'
import { parseSsh } from '../../values/image-build/ssh.ts'
import { asFlag, asOneOf, asText } from '../../values/input-text.ts'

const own = defaults['build-push']

const readPlatforms = (read: InputReader): readonly string[] => {
  const shapes = read.list('pod-shapes', asText)
  const platforms = read.list('platforms', parsePlatform)
  const wrong = platformProblem(platforms, shapes)
  if (wrong !== undefined) read.problem(`input "platforms": ${wrong.problem}`, wrong.hint)
  return platforms.length > 0 ? platforms : platformsOfShapes(shapes)
}

/** How all images of the step are built. */
export const readOptions = (read: InputReader): ImageOptions => ({
  platforms: readPlatforms(read),
  labels: read.pairs('labels') ?? {},
  annotations: read.list('annotations', parseAnnotation),
  secrets: read.list('secrets', parseBuildSecret),
  ssh: read.list('ssh', parseSsh),
  'build-args': read.pairs('build-args') ?? {},
  'build-contexts': read.list('build-contexts', parseBuildContext),
  'cache-from': read.list('cache-from', parseCache),
  'cache-to': read.list('cache-to', parseCache),
  'no-cache': read.orDefault('no-cache', asFlag, own['no-cache']),
  pull: read.orDefault('pull', asFlag, own.pull),
  provenance: read.orDefault('provenance', parseProvenance, own.provenance),
  sbom: read.orDefault('sbom', parseSbom, own.sbom),
  'add-hosts': read.list('add-hosts', parseHostEntry),
  network: read.optional('network', asOneOf('default', 'none', 'host')),
  'extra-args': read.list(
    'extra-args',
    parseExtraArgument(read.orDefault('allow-unsafe-args', asFlag, own['allow-unsafe-args'])),
  ),
})
