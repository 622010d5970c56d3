import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderPage } from '../../../src/stages/assert-scaling/charts/render-page.ts'
import {
  type TimelineFile,
  timelineSchema,
} from '../../../src/stages/assert-scaling/evidence/timeline-schema.ts'
import { type Shown, showPage } from '../../browser.ts'
import { repository } from '../emulator-fixture.ts'

/** The timeline of a real run of the demo. */
const timeline: TimelineFile = timelineSchema.parse(
  JSON.parse(readFileSync(join(repository, 'docs', 'scaling.json'), 'utf8')),
)

describe('the page of a run, in a browser', () => {
  let folder: string
  let server: Server
  let url: string
  const asked: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'))
    server = createServer(({ url: path = '' }, response) => {
      asked.push(path)
      response.end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const show = (name: string, html: string): Promise<Shown> => {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, html)
    return showPage(file, join(folder, `profile-${name}`))
  }

  it('shows what the run reports, and loads nothing', async () => {
    const { html, refused } = await show('page', renderPage('Scaling of shop', timeline))
    const text = html.replaceAll(/<[^>]*>/g, ' ')
    const { requests = 0 } = timeline.load?.totals ?? {}
    expect(requests).toBeGreaterThan(0)
    expect(text).toContain(`${requests} requests`)
    for (const { name, verdict } of timeline.hpas) {
      expect(text).toContain(name)
      expect(text).toContain(`${verdict.from} → ${verdict.to}`)
    }
    expect(refused).toEqual([])
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
  }, 90_000)

  it('loads nothing that a name would bring in either', async () => {
    const page = renderPage('Scaling of shop', timeline)
    // What a missing escape would let through.
    const hostile = `<img src="${url}/image"><script src="${url}/script"></script>`
    const { refused } = await show('hostile', page.replace('<h1>', `${hostile}<h1>`))
    expect(refused.length).toBeGreaterThanOrEqual(2)
    expect(asked).toEqual([])
  }, 90_000)
})
