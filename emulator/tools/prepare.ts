import { ensurePodman } from './podman.ts'
import { ensureTools } from './build.ts'

/** Builds what the emulator needs, ahead of its first start. */
try {
  await ensurePodman(console.log)
  await ensureTools(console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
