import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestBed } from './test-bed.ts'

export interface Load {
  /** Stops it early; resolves when k6 has ended. */
  stop(): Promise<void>
  /** The number of responses per pod, by name; '' for errors. */
  responses(): Promise<ReadonlyMap<string, number>>
}

interface Point {
  readonly metric: string
  readonly type: string
  readonly data: { readonly value: number; readonly tags?: { readonly pod?: string } }
}

/** Runs k6 concurrently with the test; it ends by itself after the given time. */
export const startLoad = (bed: TestBed, target: string, rate: number, seconds: number): Load => {
  const points = join(bed.folder, 'k6.json')
  const script = join(import.meta.dirname, 'load.js')
  const env = { ...bed.shell, TARGET: target, RATE: String(rate), DURATION: `${seconds}s` }
  const k6 = spawn(
    'k6',
    ['run', '--quiet', '--no-usage-report', '--out', `json=${points}`, script],
    {
      env,
      stdio: 'ignore',
    },
  )
  const ended = new Promise<void>((resolve) => {
    k6.once('exit', () => resolve())
    k6.once('error', () => resolve())
  })
  const stop = async (): Promise<void> => {
    k6.kill('SIGINT')
    await ended
  }
  bed.atEnd(stop)
  return { stop, responses: async () => countByPod(await readFile(points, 'utf8')) }
}

const countByPod = (lines: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of lines.split('\n').filter((text) => text.includes('"answers"'))) {
    const { metric, type, data } = JSON.parse(line) as Point
    if (metric !== 'answers' || type !== 'Point') continue
    const pod = data.tags?.pod ?? ''
    counts.set(pod, (counts.get(pod) ?? 0) + data.value)
  }
  return counts
}
