import fc from 'fast-check'

import { type Answer, AnswerServer } from './answer-server.ts'
import { damagedJson } from './damaged-json.ts'
import type { Target } from './target.ts'
import { textsLike } from './texts.ts'

/**
 * A secret in the client's credentials; no response contains it, so a message can only have it from
 * there.
 */
export const PROOF = 'proof-5d81ce7a'

const status = fc.oneof(
  { weight: 6, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(201, 202, 204, 206, 299, 301, 302, 304, 307, 399) },
  { weight: 2, arbitrary: fc.constantFrom(400, 401, 403, 404, 409, 412, 429, 500, 503, 599, 999) },
)

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/html', '', 'x', 'text/plain'),
    'opc-next-page': fc.constantFrom('', 'next', '%00', 'x'.repeat(2000)),
    'opc-request-id': fc.constantFrom('', 'id-7', '::error::x'),
    'opc-work-request-id': fc.constantFrom('', 'ocid1.x', 'constructor'),
    link: fc.constantFrom('', '<http://127.0.0.1/>; rel="next"', 'rel="next"', '<'),
    'retry-after': fc.constantFrom('', '0', '-1', '1e9', 'NaN', 'Infinity', 'tomorrow'),
    'x-ratelimit-remaining': fc.constantFrom('0', '1'),
    date: fc.constantFrom('', 'Thu, 01 Jan 1970 00:00:00 GMT', '+275760-09-13', 'x'),
    location: fc.constantFrom('', '/', '//host', 'http://['),
    'www-authenticate': fc.constantFrom(
      ...['', 'Bearer', 'Bearer realm=""', 'Bearer realm="http://["', 'Bearer realm="https://"'],
      ...['Bearer realm="http://203.0.113.9/t"', 'Bearer realm="ftp:x"', 'Basic realm="/token"'],
      'Bearer realm="/token",service="\xff"',
    ),
    'content-encoding': fc.constantFrom('identity', 'gzip', 'x'),
  },
  { requiredKeys: [] },
)

/** Valid responses of a service, as text or JSON, by the end of the path that each is for. */
export type Sound = Readonly<
  Record<string, { readonly body: unknown } & Partial<Omit<Answer, 'body'>>>
>

const answerLike = ({ body, ...sound }: Sound[string]): fc.Arbitrary<Answer> => {
  const isText = typeof body === 'string'
  const text = isText ? body : JSON.stringify(body)
  const damaged = isText ? textsLike(body) : damagedJson(body)
  const type = { 'content-type': isText ? 'text/plain' : 'application/json' }
  const usual = { status: 200, ...sound, headers: { ...type, ...sound.headers } }
  const sure = fc.constant([usual.status, usual.headers, text] as const)
  const reported = fc.tuple(fc.constant(usual.status), fc.constant(usual.headers), damaged)
  const changed = fc.tuple(status, headers, damaged)
  return fc
    .oneof(
      { weight: 2, arbitrary: sure },
      { weight: 2, arbitrary: reported },
      { weight: 1, arbitrary: changed },
    )
    .map(([code, given, content]) => ({ status: code, headers: given, body: content }))
}

const server = new AnswerServer()

/** Calls a service with arbitrary responses. @param ask gets `127.0.0.1:port` */
export const answered = (
  name: string,
  sound: Sound,
  ask: (host: string) => Promise<unknown>,
): Target => {
  const all = Object.entries(sound).map(([path, answer]) => [path, answerLike(answer)] as const)
  return {
    name,
    secret: PROOF,
    texts: fc.record(Object.fromEntries(all)).map((responses) => JSON.stringify(responses)),
    read: async (text) => ask(await server.answer(JSON.parse(text) as Record<string, Answer>)),
  }
}
