import { z } from 'zod'

import { parseDuration } from '../duration.ts'
import { flag, parsed, words } from './environment-fields.ts'
import { typedEntries, valuesList } from './release-schema.ts'

export const previewSchema = z
  .strictObject({
    values: valuesList(
      "Values files of previews, or values, laid over the release's; release.set still wins. In them, and in set, ${preview.number}, ${preview.branch}, ${preview.commit} and ${preview.host} stand for what they say.",
    ).default([]),
    set: typedEntries(
      "Single values of previews, typed as Helm's --set does; they win over all of the release.",
    ).default([]),
    host: words(
      'Host name of a preview, for values to take: ${preview.host}.',
      'pr-${preview.number}.example.com',
    ).optional(),
    ttl: parsed(
      parseDuration,
      'Time without activity after which a sweep removes a preview.',
      '7d',
    ).prefault('14d'),
    'keep-label': words('Label of a pull request whose preview no sweep removes.').default('keep'),
    'sweep-images': flag(
      'Whether sweeps remove the images of closed pull requests; only where no other repository on GitHub pushes previews to image.repository.',
    ).default(false),
  })
  .meta({ description: 'What differs in the previews of pull requests.' })

/** Of an environment file without the section. */
export const defaultPreview = previewSchema.parse({})
