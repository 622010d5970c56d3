import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { firstRequest, inputMissing, scriptOf } from '../action-inputs.ts'
import { type Figure, single } from '../figure.ts'
import { waitForRequests } from '../first-request.ts'
import { codeLoadedBy } from '../loaded-code.ts'
import { findPeers, peerPlace, withInputs } from '../peers.ts'
import type { Script } from '../probed-process.ts'
import type { TopicResult } from '../render.ts'
import type { Workbench } from '../workbench.ts'

const megabytesIn = (folder: string, isCounted: (name: string) => boolean): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isCounted)
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6

const total = ({ dist }: Workbench): TopicResult => ({
  title: 'Size of dist/',
  figures: [
    {
      subject: 'all actions',
      measure: 'code MB',
      summary: single(megabytesIn(dist, (name) => name.endsWith('.js'))),
      aim: { bound: 'at most', value: 10 },
    },
    {
      subject: 'all actions',
      measure: 'with licences MB',
      summary: single(megabytesIn(dist, () => true)),
    },
  ],
  notes: ['1 MB is 1,000,000 bytes. Nothing is minified.'],
})

const loadedFigures = async (
  subject: string,
  script: Script,
  reached?: Promise<unknown>,
): Promise<Figure[]> => {
  const { kilobytes, files } = await codeLoadedBy(script, reached)
  return [
    { subject, measure: CODE, summary: single(kilobytes) },
    { subject, measure: 'files', summary: single(files) },
  ]
}

const CODE = 'code kB'

/** Returns how many times less code ours had loaded than the peer when each had sent a request. */
const timesLess = (ours: string, own: readonly Figure[], theirs: readonly Figure[]): Figure => {
  const kilobytes = (figures: readonly Figure[], isMeant: (subject: string) => boolean): number =>
    figures.find(({ subject, measure }) => measure === CODE && isMeant(subject))?.summary.median ??
    Number.NaN
  const ratio = kilobytes(theirs, () => true) / kilobytes(own, (subject) => subject === ours)
  return {
    subject: ours,
    measure: "times less than the peer's",
    summary: single(ratio),
    aim: { bound: 'at least', value: 5 },
  }
}

/** Measures how much code there is, and how much of it an action loads. */
export const size = async (bench: Workbench): Promise<TopicResult[]> => {
  const core = await loadedFigures('a script that imports @actions/core', {
    path: bench.baselines.core,
    environment: {},
  })
  const [missing, requests] = [[...core], [...core]]
  for (const start of inputMissing(bench)) {
    missing.push(...(await loadedFigures(start.subject, scriptOf(bench, start))))
  }
  const { peers, notes: aboutPeers } = findPeers()
  for (const { name, script } of peers) missing.push(...(await loadedFigures(name, script)))
  const waiter = await waitForRequests()
  try {
    for (const start of firstRequest(bench, waiter.url)) {
      const script = scriptOf(bench, start)
      requests.push(...(await loadedFigures(start.subject, script, waiter.next())))
    }
    const place = peerPlace(bench, waiter.url)
    for (const peer of peers) {
      const theirs = await loadedFigures(peer.name, withInputs(peer, place), waiter.next())
      requests.push(...theirs, timesLess(peer.ours, requests, theirs))
    }
  } finally {
    await waiter.close()
  }
  const notes = ["Files of dist/ as they lie on the disk; Node's own modules are not counted."]
  return [
    total(bench),
    {
      title: 'Code loaded until a missing input is reported',
      figures: missing,
      notes: [...notes, ...aboutPeers],
    },
    {
      title: 'Code loaded until the first request leaves',
      figures: requests,
      notes: [...notes, ...aboutPeers],
    },
  ]
}
