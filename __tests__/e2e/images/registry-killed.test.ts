import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from '@jest/globals'
import { execUntil } from '../../../src/clients/process/exec.ts'
import { pickBuilder } from '../../../src/clients/image-build/pick-builder.ts'
import type { BuilderName } from '../../../src/clients/image-build/image-build.ts'
import { clockUntil } from '../../../src/clients/clock.ts'
import { engineNames, openEngine } from './engines.ts'
import { PlainRegistry } from './plain-registry.ts'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
const before = { ...process.env }
const ends: (() => Promise<unknown>)[] = []

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})

afterAll(async () => {
  for (const end of ends.reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
})

const context = (): string => {
  const path = join(folder, 'context')
  mkdirSync(path, { recursive: true })
  // Incompressible, so that sending it takes time.
  writeFileSync(join(path, 'data'), randomBytes(96 << 20))
  writeFileSync(join(path, 'Dockerfile'), 'FROM scratch\nCOPY data /\n')
  return path
}

it.each(engineNames)(
  'a push of %s resumes when the registry was killed in the middle of it',
  async (name) => {
    const bed = { folder, atEnd: (end: () => Promise<unknown>) => void ends.push(end) }
    const engine = await openEngine(name, bed)
    Object.assign(process.env, engine.environment)
    const registry = await PlainRegistry.start(join(folder, `registry-${name}`))
    ends.push(async () => registry.kill())
    const { signal } = new AbortController()
    const tools = { exec: execUntil(signal), temporary: folder, clock: clockUntil(signal) }
    const builder = await pickBuilder(engine.builder as BuilderName, tools)
    const lines: string[] = []
    const onLine = (line: string) => void lines.push(line)
    const references = [`${registry.host}/team/shop:v1`]
    const build = { context: context(), references, registry: registry.host, isNew: true }
    const push = async () => {
      const built = await builder.build({ ...build, arguments: {}, labels: {} }, onLine)
      return { built, digest: await built.push(references, onLine) }
    }
    const pushed = push()
    let isOver = false
    void pushed.finally(() => (isOver = true)).catch(() => undefined)
    while (registry.uploading < 1 << 20 && !isOver) {
      await new Promise((wake) => setTimeout(wake, 5))
    }
    expect(isOver).toBe(false)
    registry.kill()
    await new Promise((wake) => setTimeout(wake, 1000))
    await registry.start()
    const { built, digest } = await pushed
    expect(await registry.missing('team/shop', digest)).toEqual([])
    await built.forget()
  },
  90_000,
)
