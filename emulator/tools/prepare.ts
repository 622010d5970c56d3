import { ensureModules } from './build.ts'
import { ensureEngines } from './engines.ts'
import {
  act,
  actionlint,
  buildx,
  cosign,
  externalSecrets,
  hclfmt,
  helm4,
  k6Operator,
  modules,
} from './modules.ts'
import { ensurePodman } from './podman.ts'
import { ensureQemu } from './qemu.ts'

/** Builds what the emulator and the tests run, before they start for the first time. */
try {
  await ensurePodman(console.log)
  await ensureEngines(console.log)
  await ensureQemu(console.log)
  const forTests = [helm4, actionlint, hclfmt, buildx, cosign, act, externalSecrets, k6Operator]
  await ensureModules([...modules, ...forTests], console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
