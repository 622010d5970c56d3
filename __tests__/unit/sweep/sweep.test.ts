import { expect, it } from '@jest/globals'
import { operationOf } from '../../../sweep/operation.ts'
import { credentialsIn } from '../../../sweep/left-files.ts'
import { ending, leaks } from '../../../sweep/judge.ts'
import { shuffled } from '../../../sweep/random.ts'
import { RunIdentity } from '../../../sweep/run-identity.ts'
import { isOverFor, markOf } from '../../../src/values/kubernetes/release-mark.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const step = { code: 0, output: '', outputs: {}, state: {}, summary: '', milliseconds: 1 }

it('names a call without what differs from run to run', () => {
  const path =
    '/20180222/virtualNodePools/ocid1.virtualnodepool.oc1.eu-frankfurt-1.aaaa/virtualNodes'
  expect(operationOf('oci', 'GET', `${path}?page=2`)).toBe(
    'GET /20180222/virtualNodePools/{id}/virtualNodes',
  )
  expect(operationOf('registry', 'HEAD', '/v2/0123456789ab/sweep-a1-7/blobs/sha256:00ff')).toBe(
    'HEAD /v2/{namespace}/{name}/blobs/{digest}',
  )
  expect(operationOf('kubernetes', 'GET', '/api/v1/namespaces/sweep-a1-7/secrets?watch=1')).toBe(
    'GET /api/v1/namespaces/{name}/secrets (watch)',
  )
  const made = '/repos/octo/sweep-a1-7/deployments/3/statuses'
  expect(operationOf('github', 'POST', made)).toBe(
    'POST /repos/octo/{name}/deployments/{number}/statuses',
  )
})

it('finds what is wrong with how a run ended', () => {
  expect(ending(step)).toEqual([])
  expect(ending({ ...step, outputs: { image: 'host/undefined/shop' } })).toEqual(['garbled image'])
  expect(ending({ ...step, code: 1, output: 'Error: it failed' })).toEqual([
    'ended with 1 and no error code: Error: it failed',
  ])
  const coded = '::error title=OCI_UNREACHABLE::OCI_UNREACHABLE: could not list pools'
  expect(ending({ ...step, code: 1, output: coded })).toEqual([])
  const trace = `${coded}\n    at async run (file:///home/runner/dist/1.index.js:1:2)`
  expect(ending({ ...step, code: 1, output: trace })).toEqual(['a stack trace in the log'])
})

it('finds secrets, but not in the line that masks them', () => {
  const secrets = new Map([['the token', 'abc123']])
  expect(leaks(secrets, { log: '::add-mask::abc123\nsigned in' })).toEqual([])
  expect(leaks(secrets, { log: 'signed in by abc123' })).toEqual(['the token in log'])
})

it('finds credentials that post has left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-test-'))
  writeFileSync(join(folder, 'config.json'), '{"auths":{}}')
  expect(credentialsIn(folder)).toEqual([])
  writeFileSync(join(folder, 'config.json'), '{"auths":{"host":{"auth":"YQ=="}}}')
  expect(credentialsIn(folder)).toEqual(['post left a credential in config.json'])
  rmSync(folder, { recursive: true })
})

it('takes the same sample for the same seed', () => {
  const all = Array.from({ length: 50 }, (_, index) => index)
  expect(shuffled(all, 7)).toEqual(shuffled(all, 7))
  expect(shuffled(all, 7)).not.toEqual(shuffled(all, 8))
  expect(shuffled(all, 7).toSorted((a, b) => a - b)).toEqual(all)
})

it('runs an action again as another attempt of the same run, and jobs side by side as one', () => {
  const run = new RunIdentity()
  run.nextAttempt()
  const [first, beside] = [markOf(run.ofAJob(), 'a'), markOf(run.ofAJob(), 'b')]
  expect(isOverFor(first, beside)).toBe(false)
  run.nextAttempt()
  const again = markOf(run.ofAJob(), 'c')
  expect(isOverFor(first, again)).toBe(true)
  const other = new RunIdentity()
  other.nextAttempt()
  expect(isOverFor(first, markOf(other.ofAJob(), 'd'))).toBe(false)
})
