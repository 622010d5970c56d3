import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { goProblem, goVersion } from './go.mjs'
import { cacheFolder, modules, type ToolModule } from './modules.ts'
import { narrow } from './narrowed.ts'

export type ToolName =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kubectl'
  | 'kwok'
  | 'kwokctl'
  | 'metrics-server'
  | 'registry'
  | 'helm'
  | 'k6'

/**
 * Returns the path of every binary; builds those that the cache lacks.
 *
 * @param say receives one line for each finished binary
 * @throws Error naming the log file when a build fails
 */
export const ensureTools = async (
  say: (line: string) => void,
): Promise<Record<ToolName, string>> => {
  await ensureModules(modules, say)
  const paths = modules.flatMap((module) =>
    module.binaries.map((binary) => [
      toolName(binary),
      join(cacheFolder(module), toolName(binary)),
    ]),
  )
  return Object.fromEntries(paths) as Record<ToolName, string>
}

/** Builds the binaries of modules that the cache lacks. @throws Error like `ensureTools` */
export const ensureModules = async (
  wanted: readonly ToolModule[],
  say: (line: string) => void,
): Promise<void> => {
  const missing = wanted.filter((module) => !existsSync(cacheFolder(module)))
  const problem = missing.length > 0 ? goProblem(goVersion()) : undefined
  if (problem !== undefined) throw new Error(problem)
  for (const module of missing) await build(module, say)
}

const toolName = (binary: string): string => (binary === 'server' ? 'etcd' : binary)

/**
 * Builds into a folder beside the cache's and renames it at the end, so that a half-built cache is
 * never visible.
 */
const build = async (module: ToolModule, say: (line: string) => void): Promise<void> => {
  const target = cacheFolder(module)
  const folder = `${target}.partial-${process.pid}`
  mkdirSync(folder, { recursive: true })
  const log = `${target}.log`
  say(`building ${module.binaries.length} binaries of ${module.name} (full output: ${log})`)
  const ticker = progress(module, folder, say)
  const narrowed = `${target}.narrowed-${process.pid}`
  try {
    const options = module.narrowed ? [narrow(module.folder, module.narrowed, narrowed)] : []
    await goBuild(module, folder, log, options)
  } catch (error) {
    ticker.stop()
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(narrowed, { recursive: true, force: true })
  }
  ticker.stop()
  if (module.binaries.includes('server')) {
    renameSync(join(folder, 'server'), join(folder, 'etcd'))
  }
  mkdirSync(dirname(target), { recursive: true })
  if (existsSync(target)) rmSync(folder, { recursive: true })
  else renameSync(folder, target)
}

/** Reports every finished binary, and every half minute that the compiler is still running. */
const progress = (module: ToolModule, folder: string, say: (line: string) => void) => {
  const started = Date.now()
  const done = new Set<string>()
  let lastReported = started
  const check = (): void => {
    for (const file of readdirSync(folder)) {
      if (done.has(file) || !module.binaries.includes(file)) continue
      done.add(file)
      lastReported = Date.now()
      const count = `${done.size} of ${module.binaries.length}`
      say(`  ${count}: ${toolName(file)} (${elapsed(started)})`)
    }
    if (Date.now() - lastReported < 30_000) return
    lastReported = Date.now()
    const left = module.binaries.filter((binary) => !done.has(binary)).map(toolName)
    say(`  compiling for ${left.join(', ')} (${elapsed(started)})`)
  }
  const timer = setInterval(check, 1000)
  return {
    stop: () => {
      clearInterval(timer)
      check()
    },
  }
}

const elapsed = (since: number): string => {
  const seconds = Math.round((Date.now() - since) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

const goBuild = (
  module: ToolModule,
  folder: string,
  log: string,
  options: readonly string[],
): Promise<void> => {
  const output = createWriteStream(log)
  const flags = ['-trimpath', '-ldflags', module.linkerFlags, ...options]
  const argv = ['build', ...flags, '-o', `${folder}/`, 'tool']
  const env = { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' }
  const child = spawn('go', argv, { cwd: module.folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.pipe(output, { end: false })
  child.stderr.pipe(output, { end: false })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      output.end()
      if (code === 0) resolve()
      else
        reject(
          new Error(`building ${module.name} failed (go build ended with ${code}): see ${log}`),
        )
    })
  })
}
