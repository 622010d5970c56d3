import { describe, expect, it, test } from '@jest/globals'

import { failureCommand, renderFailure } from '../../../../src/runner/failure.ts'
import { createLog } from '../../../../src/runner/log.ts'
import { ActionError, messageOf } from '../../../../src/values/action-error.ts'
import { noWait } from '../no-wait.ts'

const error = new ActionError({
  code: 'NODE_POOL_NOT_ALLOWED',
  message: 'could not list virtual node pools',
  hint: 'check the OCID',
  cause: new Error('socket closed'),
  service: {
    status: 404,
    code: 'NotAuthorizedOrNotFound',
    operation: 'ListVirtualNodePools',
    requestId: '7F3A',
  },
})

describe('failure', () => {
  it('shows message, service answer, cause, hint and where to read more', () => {
    expect(renderFailure(error)).toEqual({
      title: 'NODE_POOL_NOT_ALLOWED',
      text: [
        'could not list virtual node pools',
        '  OCI returned 404 NotAuthorizedOrNotFound for ListVirtualNodePools (opc-request-id 7F3A)',
        '  Cause: socket closed',
        '  Fix: check the OCID',
        '  Docs: docs/troubleshooting.md#node_pool_not_allowed',
      ].join('\n'),
    })
  })

  it('sets the lines of a long message off from the next failure', () => {
    const long = new ActionError({ code: 'A', message: 'edge stayed\nTarget is 70 %', hint: 'do' })
    expect(renderFailure(long).text).toMatch(/^edge stayed\n {2}Target is 70 %\n {2}Fix: do\n/)
  })

  it('is one annotation: an error in main, a warning in post', () => {
    expect(failureCommand(error, 'main')).toMatch(/^::error title=NODE_POOL_NOT_ALLOWED::[^\n]*$/)
    expect(failureCommand(error, 'post')).toMatch(/^::warning /)
  })

  it('holds all failures of stages that ran side by side', () => {
    const { title, text } = renderFailure(
      new AggregateError([error, new AggregateError([error, new Error('other')])]),
    )
    expect(title).toBe('NODE_POOL_NOT_ALLOWED, NODE_POOL_NOT_ALLOWED, UNEXPECTED')
    expect(text).toContain('other')
  })

  test.each([
    [{ code: 'ECONNREFUSED', message: 'connect refused' }, 'connect refused'],
    [{ code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    [{ odd: 1 }, '{"odd":1}'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [new Error(''), 'Error'],
  ])('never prints [object Object]: %j', (thrown, text) => expect(messageOf(thrown)).toBe(text))
})

describe('log', () => {
  const lines: string[] = []
  let now = 0
  const clock = { ...noWait, now: () => now }

  it('keeps the lines of a parallel stage together and its heartbeats rare', () => {
    const log = createLog((line) => void lines.push(line), clock)
    const stage = log.parallelStage('deploy')
    stage.info('first')
    for (now = 0; now <= 25_000; now += 1000) stage.waiting('rollout: 1 of 3')
    stage.done('rolled out')
    expect(lines).toEqual([
      '  deploy: waiting for rollout: 1 of 3 (10.0 s)',
      '  deploy: waiting for rollout: 1 of 3 (20.0 s)',
      '::group::▸ deploy: rolled out (26.0 s)',
      'first',
      '::endgroup::',
    ])
  })

  it('masks a key line by line, but not its frame', () => {
    lines.length = 0
    createLog((line) => void lines.push(line), clock).mask('-----BEGIN KEY-----\nabcdefgh\nxy\n')
    expect(lines).toEqual(['::add-mask::abcdefgh'])
  })
})

it('names the page of the version that runs', () => {
  const before = { ...process.env }
  Object.assign(process.env, {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'acme/oke',
    GITHUB_ACTION_REF: 'v1',
  })
  try {
    expect(renderFailure(error).text).toContain(
      'Docs: https://github.example/acme/oke/blob/v1/docs/troubleshooting.md#node_pool_not_allowed',
    )
  } finally {
    process.env = before
  }
})
