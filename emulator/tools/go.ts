import { spawnSync } from 'node:child_process'

const needed = { major: 1, minor: 26 }

/** @throws Error with one line that says what to install, when Go is missing or too old */
export function checkGo(): void {
  const told = spawnSync('go', ['env', 'GOVERSION'], {
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  })
  const wanted = `Go ${needed.major}.${needed.minor} or newer is needed to build the emulator's binaries`
  if (told.error) throw new Error(`${wanted}, and there is no "go" on PATH: install it from go.dev`)
  const version = /^go(\d+)\.(\d+)/.exec(told.stdout.trim())
  const [major, minor] = [Number(version?.[1]), Number(version?.[2])]
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return
  throw new Error(`${wanted}; this is ${told.stdout.trim()}: install a newer one from go.dev`)
}
