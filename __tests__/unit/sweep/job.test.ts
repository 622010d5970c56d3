import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { errorCode } from '../../../sweep/judge.ts'
import { Job } from '../../../sweep/job.ts'
import { killTree } from '../../../sweep/process-tree.ts'

let job: Job

beforeEach(() => {
  job = new Job()
})
afterEach(() => job.end())

it('reports why a process cannot be started, and never kills one that did not start', async () => {
  const report: unknown[] = []
  const nowhere = { GITHUB_WORKSPACE: `${job.folder}/gone` }
  const run = job.run('auth', {}, nowhere, { started: ({ pid }) => report.push(pid) })
  await expect(run).rejects.toThrow('ENOENT')
  expect(report).toEqual([])
})

it('reads what an action says, and how it ends', async () => {
  const step = await job.run('deploy', {}, {})
  expect([step.code, errorCode(step)]).toEqual([1, 'INPUT_INVALID'])
})

it('kills nothing where no process is known', () => {
  expect(() => killTree(undefined)).not.toThrow()
  expect(() => killTree(0)).not.toThrow()
})
