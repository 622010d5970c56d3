import { spawnSync } from 'node:child_process'
import { findBrowser } from '../__tests__/browser.ts'
import { officialClients } from '../__tests__/e2e/official-clients.ts'
import { installWithApt } from '../emulator/tools/apt.ts'

/** Ensures that Oracle's own clients, which are Python, can be installed into a separate folder. */
const ensurePython = async (): Promise<void> => {
  const check = spawnSync('python3', ['-c', 'import ensurepip, venv'], { stdio: 'ignore' })
  if (check.status === 0) return
  const needed = "the end-to-end tests need Python 3 with venv for Oracle's own clients"
  await installWithApt(['python3', 'python3-venv'], needed, console.log)
}

/** Ensures that a browser is there to render pages as users see them. */
const ensureBrowser = async (): Promise<void> => {
  if (findBrowser() !== undefined) return
  await installWithApt(['chromium'], 'the end-to-end tests look at pages in Chromium', console.log)
}

try {
  await ensurePython()
  await ensureBrowser()
  await officialClients()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
