import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from '../emulator-fixture.ts'
import { output, type TestBed } from '../emulator/test-bed.ts'

/** The folder of the shop's Helm chart. */
export const shopChart = join(repository, 'examples', 'shop', 'chart')

/** Copies the shop as checked out, with its binary built; removed at the end of the test. */
export const shopFolder = async (bed: TestBed): Promise<string> => {
  const folder = join(bed.folder, 'shop')
  await cp(join(repository, 'examples', 'shop'), folder, { recursive: true })
  const flags = ['-trimpath', '-ldflags', '-s -w', '-o', 'shop']
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '' }
  await output('go', ['build', ...flags, '.'], { cwd: folder, env, timeout: 300_000 })
  return folder
}
