import { z } from 'zod'

import { parseDay } from '../checks.ts'
import { parsed, words } from './environment-fields.ts'

/** A difference that the user accepts until a date. */
const ignored = z
  .strictObject({
    kind: words(
      'Kind of what differs, or kind and name - of a Kubernetes object, or network, node-pool, repository, release, or of a notice.',
      'Deployment/edge',
    ).optional(),
    path: words(
      'Field that may differ, with all below it; * stands for one part.',
      'spec.template.metadata.annotations',
    ).optional(),
    ocid: words('OCID of the OCI resource that may differ.').optional(),
    reason: words('Why it is accepted.'),
    until: parsed(parseDay, 'Last day on which it is accepted.', '2027-01-31'),
  })
  .refine(
    ({ kind, path, ocid }) => [kind, path, ocid].some((one) => one !== undefined),
    'names nothing to ignore; write kind, path or ocid',
  )

/** What a drift check ignores. */
export const driftSchema = z
  .strictObject({
    ignore: z
      .array(ignored)
      .meta({
        description:
          'Differences that are accepted, each with kind, path or ocid, and reason and until.',
      })
      .default([]),
  })
  .meta({ description: 'Settings of drift-check.' })

export type IgnoreRule = z.output<typeof ignored>
