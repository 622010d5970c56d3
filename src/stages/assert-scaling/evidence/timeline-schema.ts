import { z } from 'zod'

const time = (what: string) =>
  z.number().meta({ description: `${what} Seconds since startedAt; below zero before it.` })

const count = (what: string) => z.int().min(0).meta({ description: what })

const milliseconds = (what: string) =>
  z
    .number()
    .min(0)
    .meta({ description: `${what} In milliseconds.` })

const second = z.object({
  at: time('Beginning of the second.'),
  ended: count('Requests that ended in it; iterations of a script that sends no HTTP.'),
  failed: count('How many of them failed.'),
  dropped: count('Iterations that never began, because no virtual user was free.'),
  p50Milliseconds: milliseconds('Median response time.').optional(),
  p95Milliseconds: milliseconds('95th percentile of the response time.').optional(),
})

const totals = z
  .object({
    requests: count('Requests sent.'),
    requestsPerSecond: z.number().min(0),
    failedRate: z.number().min(0).max(1).meta({ description: 'Share that failed, 0 to 1.' }),
    p95Milliseconds: milliseconds('95th percentile over the whole load.'),
    iterations: count('Times that the script ran through.'),
    droppedIterations: count('Iterations that never began.'),
  })
  .meta({ description: 'The whole load; absent if it was cut off.' })

const load = z.object({
  startedAt: time('Start of the load.'),
  asked: z
    .array(z.object({ at: time('A corner of the rate.'), perSecond: z.number().min(0) }))
    .meta({ description: 'The rate as it was asked for; straight lines between its corners.' }),
  seconds: z.array(second).meta({ description: 'Actual requests and responses.' }),
  totals: totals.optional(),
})

const metric = z.object({
  name: z.string(),
  target: z.object({
    type: z.enum(['Utilization', 'AverageValue', 'Value']),
    value: z
      .number()
      .meta({ description: 'Per cent for Utilization, else cores, bytes or units.' }),
  }),
  current: z.number().optional().meta({ description: 'As the target is given.' }),
})

const verdict = z.object({
  passed: z.boolean(),
  code: z.string().meta({ description: 'SCALED, or a code of docs/troubleshooting.md.' }),
  from: count('Replicas before the load.'),
  to: count('Ready replicas at the end.'),
  peak: count('Most replicas, wanted or ready.'),
  atLeast: count('Ready replicas that were expected.'),
  firstScaleUpSeconds: z.number().nullable().meta({ description: 'From the start of the load.' }),
  reachedSeconds: z.number().nullable().meta({ description: 'From the start of the load.' }),
  message: z.string(),
  hint: z.string(),
})

const pod = z.object({
  name: z.string(),
  node: z.string().optional(),
  decidedAt: time('The decision of the HPA that it was made for.').optional(),
  createdAt: time('The Pod was created.').optional(),
  scheduledAt: time('It had a node.').optional(),
  pulledAt: time('Its images were there, where the node says so.').optional(),
  startedAt: time('Its last container ran.').optional(),
  readyAt: time('It was Ready.').optional(),
  deletedAt: time('It was gone.').optional(),
  restarts: count('Restarts of its containers under the watch.'),
  outOfMemory: z.boolean(),
})

const hpa = z.object({
  name: z.string(),
  verdict,
  samples: z.array(
    z.object({
      at: time('When the HPA said so.'),
      current: count('status.currentReplicas'),
      desired: count('status.desiredReplicas'),
      metrics: z.array(metric),
    }),
  ),
  ready: z.array(z.object({ at: time('When it changed.'), ready: count('Ready replicas.') })),
  rescales: z.array(z.object({ at: time('When it was seen.'), size: count('The new size.') })),
  pods: z.array(pod).meta({ description: "Times by the cluster's clock, to the second." }),
  events: z
    .array(
      z.object({
        at: time("By the cluster's clock."),
        type: z.string(),
        reason: z.string(),
        object: z.string().meta({ description: 'Kind/name' }),
        message: z.string(),
      }),
    )
    .meta({ description: 'Of the HPA, of what it scales, and of its pods; at most 2,000.' }),
})

/** The file `timeline.json`. Fields are only ever added within a version. */
export const timelineSchema = z
  .object({
    version: z.literal(1),
    result: z
      .enum(['success', 'failure', 'cancelled'])
      .meta({ description: 'How the run ended; a cancelled one holds what was seen until then.' }),
    namespace: z.string(),
    startedAt: z.iso.datetime().meta({ description: 'The zero of all times in this file.' }),
    load: load.optional().meta({ description: 'Absent if another sent it.' }),
    hpas: z.array(hpa),
  })
  .meta({ title: 'timeline.json', description: 'What a load did, and how HPAs responded to it.' })

export type TimelineFile = z.output<typeof timelineSchema>

/** The JSON Schema of `timeline.json`, for other programs. */
export const timelineJsonSchema = (): unknown =>
  z.toJSONSchema(timelineSchema, { io: 'input', target: 'draft-7' })
