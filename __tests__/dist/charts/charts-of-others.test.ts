import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

import { cacheFolder, kubernetes } from '../../../emulator/tools/modules.ts'
import { outcomeOf } from '../../e2e/official-clients.ts'
import { ChartPackages } from './chart-package.ts'
import { othersCharts } from './charts-of-others.ts'

interface Found {
  readonly rule: string
  readonly object: string
}

/** Charts of others, as published: every finding has been reviewed. */
describe('check', () => {
  let folder: string
  let workspace: string
  let packages: ChartPackages

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'charts-of-others-'))
    workspace = join(folder, 'workspace')
    mkdirSync(workspace)
    packages = new ChartPackages(join(folder, 'packages'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const findings = async (chart: string, set: string): Promise<readonly Found[]> => {
    const [output, summary] = ['output', 'summary'].map((name) => join(folder, name))
    for (const file of [output, summary]) writeFileSync(file ?? '', '')
    const env = {
      PATH: `${cacheFolder(kubernetes)}:/usr/bin:/bin`,
      ...{ HOME: join(folder, 'home'), RUNNER_TEMP: join(folder, 'temp') },
      ...{ GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      ...{ INPUT_CHART: chart, INPUT_SET: set, 'INPUT_FAIL-ON': 'never' },
    }
    const argv = [resolve('dist/check/index.js')]
    const { code, stdout } = await outcomeOf(process.execPath, argv, { env, cwd: workspace })
    expect([code, stdout]).toEqual([0, expect.any(String)])
    const [, json = ''] = /^findings<<(?:.*)\n(.*)\n/m.exec(readFileSync(output ?? '', 'utf8')) ?? []
    return JSON.parse(json) as Found[]
  }

  it.each(othersCharts.map((one) => [basename(one.folder), one.from.name, one] as const))(
    'finds in %s (of %s) what is so',
    async (_name, _package, chart) => {
      const place = await packages.take(chart, workspace)
      const found = await findings(place, chart.set ?? '')
      const objects = [...new Set(found.map(({ object }) => object))]
      const rulesOf = (object: string) => {
        const rules = found.filter((one) => one.object === object).map(({ rule }) => rule)
        return [...new Set(rules)]
          .toSorted()
          .map((rule) => {
            const times = rules.filter((one) => one === rule).length
            return times === 1 ? rule : `${rule} ${times}`
          })
          .join(', ')
      }
      expect(Object.fromEntries(objects.map((one) => [one, rulesOf(one)]))).toEqual(chart.findings)
    },
    300_000,
  )

  it('is tried with ten charts or more', () => {
    expect(new Set(othersCharts.map(({ folder: place }) => place)).size).toBeGreaterThanOrEqual(10)
  })
})
