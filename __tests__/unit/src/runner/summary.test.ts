import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RunnerSummary } from '../../../../src/runner/summary.ts'
import { ActionError } from '../../../../src/values/action-error.ts'

const refused = new ActionError({
  code: 'CLUSTER_NOT_ACTIVE',
  message: 'wait for the cluster: it is FAILED\n```\n# not a heading',
  hint: 'Look at it in the console.',
  service: { status: 409, code: 'IncorrectState', operation: 'GetCluster', requestId: 'r-1' },
})

describe('the job summary of a failed step', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'summary-'))
    file = join(folder, 'summary.md')
    writeFileSync(file, '| plan |\n')
  })
  afterEach(() => {
    delete process.env['GITHUB_STEP_SUMMARY']
    rmSync(folder, { recursive: true })
  })
  const written = () => readFileSync(file, 'utf8')

  it('has the code, the response of OCI and a hint, below what was written before', () => {
    new RunnerSummary({ GITHUB_STEP_SUMMARY: file }).appendFailure(refused)
    expect(written()).toMatch(/^\| plan \|\n\n### ✖ CLUSTER_NOT_ACTIVE\n\n```text\n/)
    expect(written()).toContain('opc-request-id r-1')
    expect(written()).toContain('Fix: Look at it in the console.')
  })

  it('quotes text of others as text: it cannot end the block', () => {
    new RunnerSummary({ GITHUB_STEP_SUMMARY: file }).appendFailure(refused)
    expect(written().split('```')).toHaveLength(3)
  })

  it('says a failure once', async () => {
    const summary = new RunnerSummary({ GITHUB_STEP_SUMMARY: file })
    summary.appendFailure(refused)
    summary.appendFailure(new Error('another, while the step ends'))
    expect(written().match(/###/g)).toHaveLength(1)
  })

  it('does not say again what the action has put into it', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = file
    const summary = new RunnerSummary(process.env)
    await summary.append('## ✖ failed', true)
    summary.appendFailure(refused)
    expect(written()).toBe('| plan |\n## ✖ failed\n')
  })

  it('fails no step where it cannot be written', () => {
    const summary = new RunnerSummary({ GITHUB_STEP_SUMMARY: folder })
    expect(() => summary.appendFailure(refused)).not.toThrow()
  })
})
