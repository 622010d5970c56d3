import { readFileSync } from 'node:fs'

import type { PullRequest } from '../../stages/preview/ownership.ts'
import { parseValues } from '../../values/charts/values-file.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import {
  branchLabel,
  fillPlaceholders,
  hasPlaceholders,
  type Placeholders,
} from '../../values/environment/placeholders.ts'
import { type Json, record } from '../../values/json.ts'
import { isAddress } from '../../values/path.ts'
import { previewNamespace } from '../../values/kubernetes/preview-name.ts'

type Preview = NonNullable<Environment['preview']>

const placeholdersOf = (
  { repository, number, branch, sha }: PullRequest,
  preview: Preview | undefined,
): Placeholders => {
  const known = {
    ...{ number: String(number), branch: branchLabel(branch), commit: sha },
    namespace: previewNamespace(repository, number),
  }
  const own = (['host', 'path'] as const).flatMap((name) => {
    const text = preview?.[name]
    const where = `preview.${name}`
    return text === undefined ? [] : [[name, String(fillPlaceholders(text, known, where))] as const]
  })
  return { ...known, ...Object.fromEntries(own) }
}

/** A file is read only for its placeholders: else Helm reads it, as all others. */
const filledValues = async (values: string | Json, known: Placeholders): Promise<string | Json> => {
  if (typeof values !== 'string') return record(fillPlaceholders(values, known, 'preview.values'))
  if (isAddress(values)) return values
  const text = readFileSync(values, 'utf8')
  if (!hasPlaceholders(text)) return values
  return record(fillPlaceholders(await parseValues(text), known, 'preview.values'))
}

const filledSet = ({ set }: Preview, known: Placeholders) =>
  set.map(({ path, value }) => ({ path, value: fillPlaceholders(value, known, 'preview.set') }))

/**
 * Turns the release that the environment describes into that of a preview.
 *
 * @throws ActionError INPUT_INVALID for an unknown placeholder
 */
export const inPreview = async (
  environment: Environment,
  pull: PullRequest,
): Promise<Environment> => {
  const { release, preview } = environment
  if (release === undefined) return environment
  const known = placeholdersOf(pull, preview)
  const own = (preview?.values ?? []).map((values) => filledValues(values, known))
  return {
    ...environment,
    ...(preview && { preview: { ...preview, path: known['path'] } }),
    release: {
      ...release,
      // The name stays, so that what values files call by name is found in the preview too.
      name: release.name ?? release.namespace,
      namespace: previewNamespace(pull.repository, pull.number),
      values: [...release.values, ...(await Promise.all(own))],
      // The last of all single values that Helm is given, so that they win over all of the release.
      'set-file': [
        ...release['set-file'],
        ...(preview === undefined ? [] : filledSet(preview, known)),
      ],
    },
  }
}
