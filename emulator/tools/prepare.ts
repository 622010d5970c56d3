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
  traefik,
} from './modules.ts'
import { ensurePodman } from './podman.ts'
import { ensureQemu } from './qemu.ts'

/** Builds what the emulator and the tests run, before they start for the first time. */
try {
  await ensurePodman(console.log)
  await ensureEngines(console.log)
  await ensureQemu(console.log)
  const controllers = [externalSecrets, k6Operator, traefik]
  const forTests = [helm4, actionlint, hclfmt, buildx, cosign, act, ...controllers]
  await ensureModules([...modules, ...forTests], console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
