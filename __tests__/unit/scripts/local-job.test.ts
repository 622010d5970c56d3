import { expect, it } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LocalJob } from '../../../scripts/local-job.ts'

// As root, the removal succeeds anyway.
it.each([0o555, 0o000])('a job that ends removes folders of mode %o too', (mode) => {
  const job = new LocalJob()
  const layer = join(job.temporaryFolder, '.local', 'layer')
  mkdirSync(layer, { recursive: true })
  writeFileSync(join(layer, 'file'), '')
  chmodSync(layer, mode)
  job.end()
  expect([job.temporaryFolder, job.workspace].filter(existsSync)).toEqual([])
})
