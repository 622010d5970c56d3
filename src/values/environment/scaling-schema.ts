import { z } from 'zod'

import { defaults } from '../defaults.ts'
import { parseDuration } from '../duration.ts'
import { messageOf } from '../action-error.ts'
import { asHpa, parseFactor } from '../kubernetes/replicas.ts'
import { asShare } from '../share.ts'
import { flag, parsed, whole } from './environment-fields.ts'

const own = defaults['assert-scaling']

const expectation = z
  .strictObject({
    'at-least': whole(
      2,
      1000,
      'Ready replicas to reach; one more than before if left out.',
    ).optional(),
    factor: parsed(parseFactor, 'Factor to grow by, in place of a number.', 'x2').optional(),
    within: parsed(
      parseDuration,
      'Time from the start of the load until that many replicas are ready.',
      '2m',
    ).prefault(own.within),
    'back-to': whole(0, 1000, 'Ready replicas to be back at after the load.').optional(),
    'back-within': parsed(
      parseDuration,
      'Time for that, from the end of the load.',
      '10m',
    ).prefault(own['back-within']),
    nodes: whole(2, 1000, 'Different nodes that ready replicas have to be on at once.').optional(),
    'fault-domains': whole(
      2,
      3,
      'Different fault domains that ready replicas have to be on at once.',
    ).optional(),
    'max-failed': parsed(
      asShare,
      'Share of requests that may fail until the replicas are ready.',
      '0.5%',
    ).optional(),
    'no-restarts': flag(
      'Whether it fails when a container is restarted or runs out of memory under the load.',
    ).default(false),
  })
  .refine(({ 'at-least': replicas, factor }) => replicas === undefined || factor === undefined, {
    path: ['factor'],
    message: 'is given beside at-least; give one of them',
  })

export const scalingSchema = z
  .record(
    z.string(),
    z
      .preprocess((given) => (given === true ? {} : given), expectation)
      // The JSON Schema does not include preprocessing.
      .meta({ type: ['object', 'boolean'] }),
  )
  .superRefine((all, context) => {
    for (const key of Object.keys(all)) {
      try {
        asHpa(key)
      } catch (error) {
        context.addIssue({ code: 'custom', path: [key], message: messageOf(error) })
      }
    }
  })
  .refine(
    (all) => Object.keys(all).length > 0,
    'names no HPA; write all: true, or one by its name, for example edge: { at-least: 3 }',
  )
  .meta({
    description:
      'What each HPA, by its name, is expected to do under the load; namespace/name for one beside the release. all is every HPA of the release that has no key of its own. true is growth by one replica.',
  })
