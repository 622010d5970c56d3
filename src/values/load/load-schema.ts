import { z } from 'zod'

import { defaults } from '../defaults.ts'
import { parseDuration } from '../duration.ts'
import {
  flag,
  listOf,
  oneOf,
  pairs,
  parsed,
  whole,
  words,
} from '../environment/environment-fields.ts'
import { parseScriptVariable } from '../environment/script-variable.ts'
import { messageOf } from '../action-error.ts'
import { asQuantity } from '../kubernetes/quantity.ts'
import { asHeaders } from '../network/headers.ts'
import { parseStatuses } from '../network/statuses.ts'
import { asUrl } from '../network/url.ts'
import { asPath } from '../path.ts'
import { parseRate } from '../rate.ts'
import { asShare } from '../share.ts'
import { loadMethods } from './load-call.ts'
import { parseStep } from './load-step.ts'

const own = defaults.load

const headers = (description: string) =>
  pairs(description).transform((given, context) => {
    try {
      return asHeaders(given)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
      return z.NEVER
    }
  })

const quantity = (description: string, otherwise: string) =>
  parsed(asQuantity, description).prefault(otherwise)

const call = z
  .strictObject({
    path: words('Path of the request.', '/cart'),
    method: oneOf(loadMethods, 'Method of the request.').default('GET'),
    weight: whole(1, 9_999, 'How often it is sent, against the others.').default(1),
    headers: headers(
      'Headers of the request; ${NAME} stands for a variable of environment, such as a secret.',
    ).optional(),
    body: words('Body of the request, where ${NAME} stands for a variable too.').optional(),
    'body-file': parsed(
      asPath,
      'File of the workspace with the body in its place, text of 256 KiB at most.',
      'load/cart.json',
    ).optional(),
    'expect-status': parsed(
      parseStatuses,
      'Statuses that do not count as failures; 200-399 if left out.',
      '201, 409',
    ).optional(),
  })
  .refine((given) => given.body === undefined || given['body-file'] === undefined, {
    path: ['body-file'],
    message: 'stands beside body, in whose place it is',
  })
  .transform(({ 'expect-status': statuses, ...rest }) => ({ ...rest, statuses }))

export const loadSchema = z
  .strictObject({
    url: parsed(asUrl, "Where the load goes; the release's load balancer if left out.").optional(),
    path: words(
      'Path that the load requests. Default is release.path, where no url is given, else /.',
    ).optional(),
    requests: z
      .array(call)
      .min(1)
      .meta({ description: 'Several requests in place of path, each with a weight.' })
      .optional(),
    headers: headers('Headers of every request; ${NAME} stands for a variable.').optional(),
    host: words(
      'Host name to send where the release has only an address. Default is release.host, where no url is given.',
    ).optional(),
    rate: parsed(parseRate, 'Requests per second or minute.', '80/s').prefault(own.rate),
    duration: parsed(parseDuration, 'Duration of the load.', '3m').prefault(own.duration),
    ramp: parsed(
      parseDuration,
      'First part of the duration, in which the rate rises.',
      '30s',
    ).default(0),
    steps: listOf(
      parsed(parseStep, 'A part of the load.', '80/s for 2m', 'to 160/s in 30s'),
      'Rates one after the other, in place of rate, duration and ramp.',
    ).optional(),
    'think-time': parsed(
      parseDuration,
      'Pause of a virtual user after each request.',
      '500ms',
    ).optional(),
    'max-failed': parsed(asShare, 'Share of requests that may fail.', '1%').prefault(
      own['max-failed'],
    ),
    'max-p95': parsed(
      parseDuration,
      'Upper limit for the 95th percentile response time.',
      '500ms',
    ).optional(),
    'abort-on-fail': flag(
      'Whether to stop when next to everything fails for 10 s and the load can no longer pass.',
    ).default(own['abort-on-fail'] === 'true'),
    'warm-up': parsed(
      parseDuration,
      'Time before the load in which its requests are sent, and not counted.',
      '30s',
    ).default(0),
    where: oneOf(
      ['runner', 'cluster'],
      'What sends the load; cluster makes pods that share it.',
    ).default(own.where),
    pods: whole(1, 100, 'Pods that share the load of where: cluster.').default(Number(own.pods)),
    'k6-image': words('Image with k6 as its entry point, for these pods.').default(own['k6-image']),
    'pull-secret': words('Secret of the namespace with which that image is pulled.').optional(),
    'k6-operator': oneOf(
      ['auto', 'never'],
      "Whether k6's operator makes these pods where the cluster has it; else a Job does.",
    ).default(own['k6-operator']),
    'pod-cpu': quantity('CPU of each of these pods, limit and request.', own['pod-cpu']),
    'pod-memory': quantity('Memory of each of these pods, limit and request.', own['pod-memory']),
    'start-within': parsed(
      parseDuration,
      'Time that these pods have to come up; then all begin together.',
      '2m',
    ).prefault(own['start-within']),
    until: oneOf(
      ['end', 'scaled'],
      'scaled ends the load as soon as all that is expected of the scaling is met.',
    ).default('end'),
    script: parsed(asPath, 'A k6 script instead of the generated one.').optional(),
    environment: listOf(
      parsed(
        parseScriptVariable,
        'NAME of a variable of the job, or NAME=value; a secret by its name only.',
        'TARGET=canary',
      ),
      'What the script finds in __ENV beside BASE_URL, RATE and DURATION, and headers and bodies by ${NAME}.',
    ).optional(),
  })
  .refine(({ ramp, duration }) => ramp < duration, {
    path: ['ramp'],
    message: 'is not shorter than the duration, of which it is a part',
  })
  .refine(({ script, 'warm-up': warmUp }) => script === undefined || warmUp === 0, {
    path: ['warm-up'],
    message: 'is not for a script, which warms up itself',
  })
  .meta({ description: 'The load that makes the HPAs scale.' })
