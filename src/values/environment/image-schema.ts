import { z } from 'zod'

import { messageOf } from '../action-error.ts'
import { parseDuration } from '../duration.ts'
import { parseAnnotation } from '../image-build/annotation.ts'
import { parseBuildContext } from '../image-build/build-context.ts'
import { parseBuildSecret } from '../image-build/build-secret.ts'
import { parseCache } from '../image-build/cache.ts'
import { parseExtraArgument } from '../image-build/extra-argument.ts'
import { parseImageName } from '../image-build/named-image.ts'
import { parseHostEntry } from '../image-build/host-entry.ts'
import { parseImageTag } from '../image-build/image-tag.ts'
import { parsePlatform } from '../image-build/platform.ts'
import { parseProvenance } from '../image-build/provenance.ts'
import { parseSbom } from '../image-build/sbom.ts'
import { parseSsh } from '../image-build/ssh.ts'
import { ocidOf } from '../oci/ocid.ts'
import { asDockerfile, asPath } from '../path.ts'
import { parseRepository } from '../registry/image-reference.ts'
import { asRegistryHost } from '../registry/registry-host.ts'
import { defaults } from '../defaults.ts'
import { keys, listOf, oneOf, pairs, parsed, switchOr, words } from './environment-fields.ts'

const own = defaults['build-push']

const off = (description: string) => z.boolean().meta({ description }).default(false)

const either = (description: string) => z.boolean().meta({ description }).optional()

const listed = <T>(
  parse: (text: string) => T,
  item: string,
  description: string,
  ...examples: string[]
) => listOf(parsed(parse, item, ...examples), description).default([])

/** The build of an image. */
const build = {
  context: parsed(asPath, 'Folder that is built.').prefault(own.context),
  file: parsed(
    asDockerfile,
    'Path of the Dockerfile; Dockerfile in the context if left out.',
  ).optional(),
  target: words('Stage of the Dockerfile.').optional(),
  platforms: listed(
    parsePlatform,
    'A platform.',
    "Platforms of the image; what the node pool's shape runs if left out.",
    'linux/arm64',
  ),
  'build-args': pairs('Build arguments. They show in the image: no secrets.').default({}),
  secrets: listed(
    parseBuildSecret,
    'A secret: id=NAME of a variable of the job, or id=path in the workspace.',
    'Secrets for RUN --mount=type=secret; never the value itself.',
    'npm=NPM_TOKEN',
  ),
  ssh: listed(parseSsh, 'default, or id=path of a key.', 'For RUN --mount=type=ssh.', 'default'),
  labels: pairs('Labels beside source and revision.').default({}),
  annotations: listed(
    parseAnnotation,
    'An annotation.',
    'Annotations beside source, revision, run and time.',
    'manifest:team=shop',
  ),
  'cache-from': listed(parseCache, 'A cache.', 'Caches that are read.', 'type=gha'),
  'cache-to': listed(parseCache, 'A cache.', 'Caches that are written.', 'type=gha,mode=max'),
  'no-cache': off('Whether every step is built anew.'),
  pull: off('Whether to look for newer base images.'),
  provenance: switchOr(
    parseProvenance,
    'Provenance attestation: true, mode=min or mode=max.',
    'mode=max',
  ).prefault(own.provenance),
  sbom: switchOr(
    parseSbom,
    'Software bill of materials: true, or generator=IMAGE of the scanner that makes it.',
    'generator=fra.ocir.io/acme/scanner:1',
  ).prefault(own.sbom),
  'build-contexts': listed(
    parseBuildContext,
    'A context: name=folder, name=docker-image://… or name=https://….',
    'Further contexts.',
    'lib=../lib',
  ),
  'add-hosts': listed(parseHostEntry, 'A host.', 'Names that steps can look up.', 'db:10.0.0.5'),
  network: oneOf(['default', 'none'], 'Network of the steps.').optional(),
  'extra-args': listed(
    parseExtraArgument(false),
    'An option.',
    "Further options of the builder; none that reach what is the runner's.",
    '--shm-size=1g',
  ),
}

/** The repository of an image. */
const place = {
  repository: parsed(parseRepository, 'Repository in OCIR, created if missing.', 'shop'),
  compartment: parsed(
    ocidOf('compartment', 'tenancy'),
    'OCID of the compartment of the repository.',
  ),
  tags: listed(parseImageTag, 'A tag.', 'Tags beside the commit.'),
  public: either('Whether everybody may pull from it; as it is if left out.'),
  immutable: either('Whether its tags can never be moved; as it is if left out.'),
  'repository-tags': pairs('Free-form tags of the repository.').optional(),
  sign: oneOf(
    ['keyless', 'key'],
    "Signature by cosign: by the job's identity, or by COSIGN_PRIVATE_KEY of the job.",
  ).optional(),
  scan: z
    .strictObject({
      'fail-on': oneOf(['low', 'medium', 'high', 'critical'], 'Severity that fails.'),
      compartment: parsed(
        ocidOf('compartment', 'tenancy'),
        "OCID of the scan target's compartment; the repository's if left out.",
      ).optional(),
      timeout: parsed(parseDuration, 'How long the scan is waited for.', '15m').prefault(
        own['scan-timeout'],
      ),
    })
    .meta({ description: "OCIR's vulnerability scan, which is waited for after the push." })
    .optional(),
  readme: parsed(asPath, 'Path of a Markdown file that becomes its readme.').optional(),
  registry: parsed(
    asRegistryHost,
    "Registry host; the region's OCIR if left out.",
    'ocir.eu-frankfurt-1.oci.oraclecloud.com',
  ).optional(),
  builder: oneOf(['auto', 'docker', 'podman', 'buildah'], 'What builds.').default(own.builder),
}

export const imageSchema = z
  .strictObject({ ...build, ...place })
  .meta({ description: 'The image that is built and pushed.' })

/** Further images, each with its own repository and chart values. */
export const imagesSchema = z
  .record(
    z.string(),
    z
      .strictObject({
        ...build,
        ...place,
        'image-key': keys(
          'Chart values that contain its repository and digest; NAME.image if left out.',
        ).optional(),
        'image-values': pairs(
          'Chart values for it in place of image-key, as release.image-values has them.',
        ).default({}),
      })
      .meta({ description: 'An image with the keys of image, and the chart values that take it.' }),
  )
  .refine((images) => Object.keys(images).length > 0, 'it names no image')
  .superRefine((images, context) => {
    for (const name of Object.keys(images)) {
      try {
        parseImageName(name)
      } catch (error) {
        context.addIssue({ code: 'custom', path: [name], message: messageOf(error) })
      }
    }
  })
  .meta({ description: 'Images that are built side by side, by their names.' })
