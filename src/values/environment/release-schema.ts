import { z } from 'zod'

import {
  type SetKind,
  parseSet,
  parseSetFile,
  parseSetJson,
  parseSetValue,
} from '../charts/set-grammar.ts'
import { parseValuePath, type ValueEntry } from '../charts/value-path.ts'
import { messageOf } from '../action-error.ts'
import { defaults } from '../defaults.ts'
import { parseDuration } from '../duration.ts'
import type { Json } from '../json.ts'
import { parseJson } from '../json.ts'
import { asKubernetesName, asReleaseName, asSecretName } from '../kubernetes/kubernetes-name.ts'
import { failurePolicies, pendingPolicies } from '../kubernetes/release-policies.ts'
import { asChart, asRepository, asValuesFile } from '../path.ts'
import { asHelmOption } from '../helm-options.ts'
import { parseStatuses } from '../network/statuses.ts'
import { formatImageReference, parseImageReference } from '../registry/image-reference.ts'
import { secretsSchema } from './secrets-schema.ts'
import { flag, keys, listOf, oneOf, pairs, parsed, words } from './environment-fields.ts'

/** A text in the grammar of an input, or a mapping of keys to values. */
const entries = (
  parse: (text: string) => readonly ValueEntry[],
  one: (value: unknown) => unknown,
  description: string,
) =>
  z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .transform((given, context): readonly ValueEntry[] => {
      try {
        if (typeof given === 'string') return parse(given)
        return Object.entries(given).map(([key, value]) => ({
          path: parseValuePath(key),
          value: one(value),
        }))
      } catch (error) {
        context.addIssue({ code: 'custom', message: messageOf(error) })
        return z.NEVER
      }
    })
    .meta({ description })

const inMapping = (kind: SetKind) => (value: unknown) =>
  typeof value === 'string' ? parseSetValue(value, kind) : value

/** Single values as Helm's --set reads them. */
export const typedEntries = (description: string) =>
  entries((text) => parseSet(text, 'typed'), inMapping('typed'), description)

const plainText = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

const jsonValue = (value: unknown): unknown => {
  const json = typeof value === 'string' ? parseJson(value) : value
  if (json !== undefined) return json
  throw new Error('a value is no JSON')
}

const filePath = (value: unknown): unknown => {
  if (typeof value === 'string') return value
  throw new Error('a path is no text')
}

const inline = z.record(z.string(), z.unknown())

const valuesItem = z.union([z.string(), inline])

/** Files and mappings in order; a single one needs no list. */
export const valuesList = (description: string) =>
  z
    .union([z.array(valuesItem), valuesItem])
    .transform((given, context): readonly (string | Json)[] => {
      try {
        return [given].flat().map((one) => (typeof one === 'string' ? asValuesFile(one) : one))
      } catch (error) {
        context.addIssue({ code: 'custom', message: messageOf(error) })
        return z.NEVER
      }
    })
    .meta({ description })

const imageText = (text: string) => formatImageReference(parseImageReference(text))

export const releaseSchema = z
  .strictObject({
    name: parsed(
      asReleaseName,
      "Name of the Helm release; the namespace's if left out.",
    ).optional(),
    namespace: parsed(asKubernetesName, 'Namespace of the release.', 'shop'),
    chart: parsed(
      asChart,
      'Chart: a folder, an archive, an oci:// address, or its name in the repository.',
      'deploy/chart',
    ),
    repository: parsed(
      asRepository,
      'Address of the chart repository that the chart is in.',
      'https://charts.example.com',
    ).optional(),
    version: words('Version of a chart from a registry or repository.').optional(),
    values: valuesList(
      'Values files or their addresses, and values themselves; later ones override earlier ones.',
    ).default([]),
    set: typedEntries("Single values, typed as Helm's --set does; they override files.").default(
      [],
    ),
    'set-string': entries(
      (text) => parseSet(text, 'text'),
      plainText,
      'Single values that are texts whatever they look like.',
    ).default([]),
    'set-json': entries(parseSetJson, jsonValue, 'Single values as JSON.').default([]),
    'set-file': entries(
      parseSetFile,
      filePath,
      'Single values that are the content of a file.',
    ).default([]),
    image: parsed(imageText, 'Image to deploy if none is built here.').optional(),
    images: z
      .record(z.string(), parsed(imageText, 'An image.'))
      .meta({ description: 'Further images, by the chart value that contains each.' })
      .default({}),
    'image-key': keys('Chart values that contain repository and digest.').prefault(
      defaults.deploy['image-key'],
    ),
    'image-values': pairs(
      'Chart values for the image, in place of image-key, with {name}, {registry}, {repository}, {tag}, {digest} and {image} for its parts.',
    ).default({}),
    'pull-secret': parsed(asSecretName, 'Secret that the image is pulled with.').optional(),
    'pull-secret-key': keys('Chart values that name the pull secret.').prefault(
      defaults.deploy['pull-secret-key'],
    ),
    secrets: secretsSchema.optional(),
    path: words('Path that has to respond; none sends no request.').optional(),
    'expect-status': parsed(
      parseStatuses,
      'Statuses that the response may have.',
      '200-399',
      '200, 401',
    ).optional(),
    host: words('Host name to send where the release has only an address.').optional(),
    headers: pairs('Headers of that request; they are no place for secrets.').optional(),
    'wait-for-jobs': flag(
      'Whether to wait for Jobs that still run; one that failed fails the deployment in any case.',
    ).default(defaults.deploy['wait-for-jobs'] === 'true'),
    'on-failure': oneOf(
      failurePolicies,
      'What becomes of the release if its deployment fails.',
    ).default(defaults.deploy['on-failure']),
    'on-pending': oneOf(
      pendingPolicies,
      'What becomes of the release if an earlier deployment left it pending.',
    ).default(defaults.deploy['on-pending']),
    spread: flag(
      'Whether to spread the pods of Deployments and StatefulSets over virtual nodes and fault domains where the chart says nothing of that.',
    ).default(false),
    'helm-arguments': listOf(
      parsed(asHelmOption, 'An option of helm upgrade.', '--take-ownership'),
      'Further options of helm upgrade.',
    ).default([]),
    timeout: parsed(
      parseDuration,
      'Time limit for rollout, address and first response together.',
      '10m',
    ).prefault(defaults.deploy.timeout),
  })
  .meta({ description: 'The Helm release.' })
