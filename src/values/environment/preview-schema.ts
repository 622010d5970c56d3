import { z } from 'zod'

import { parseDuration } from '../duration.ts'
import { flag, listOf, oneOf, parsed, quantities, words } from './environment-fields.ts'
import { asPreviewPath } from './preview-path.ts'
import { typedEntries, valuesList } from './release-schema.ts'

export const previewSchema = z
  .strictObject({
    values: valuesList(
      "Values files of previews, or values, laid over the release's; release.set still wins. In them, and in set, ${preview.number}, ${preview.branch}, ${preview.commit}, ${preview.namespace}, ${preview.host} and ${preview.path} are replaced by what they name.",
    ).default([]),
    set: typedEntries(
      "Single values of previews, typed as Helm's --set does; they win over all of the release.",
    ).default([]),
    host: words(
      'Host name of a preview, for values to take: ${preview.host}.',
      'pr-${preview.number}.example.com',
    ).optional(),
    path: parsed(
      asPreviewPath,
      'Path of a preview behind a host that all share, for values to take: ${preview.path}. It has ${preview.number} or ${preview.namespace} in it. The preview is asked, and opened, below it.',
      '/pr-${preview.number}',
    ).optional(),
    stages: listOf(
      oneOf(['load', 'assert-scaling'], 'A stage.'),
      'Stages that run once a preview responds, besides build and deployment: load and assert-scaling, by their sections. The load goes to the preview, whatever load.url says.',
    ).default([]),
    'when-full': oneOf(
      ['refuse', 'remove-oldest-idle'],
      'What becomes of a new preview whose pods find no room: refused, or previews of other pull requests are removed, that of the longest inactivity first; none that was active within a day or has the label keep-label.',
    ).default('refuse'),
    quota: quantities(
      'Hard limits of the ResourceQuota in the namespace of a preview; {} for none. If left out, twice the pods that the chart has at its peak, at least 10, and its load balancers, at least 1.',
      { pods: '20', 'limits.memory': '32Gi' },
    ).optional(),
    'default-requests': quantities(
      'What its LimitRange makes containers request that say nothing; {} for nothing. If left out, what virtual nodes give them then.',
      { cpu: '250m', memory: '512Mi' },
    ).optional(),
    'default-limits': quantities(
      'What its LimitRange limits containers to that have no limit; needed where quota counts limits.',
      { cpu: '1', memory: '1Gi' },
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

/** The settings of an environment file without the section. */
export const defaultPreview = previewSchema.parse({})
