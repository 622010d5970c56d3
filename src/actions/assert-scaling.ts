import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { execUntil } from '../clients/process/exec.ts'
import { kubectl, requireCluster } from '../clients/kubernetes/kubectl.ts'
import type { Action } from '../runner/context.ts'
import {
  describeVerdict,
  foreignLoad,
  scalingFailure,
  watchScaling,
} from '../stages/assert-scaling.ts'
import { chartData } from '../stages/assert-scaling/chart-data.ts'
import { prepareScaling } from '../stages/assert-scaling/prepare.ts'
import { renderMermaid } from '../stages/assert-scaling/render-mermaid.ts'
import { renderPage } from '../stages/assert-scaling/render-page.ts'
import { scalingRows, tableHead } from '../stages/assert-scaling/render-table.ts'
import { defaults } from '../values/defaults.ts'
import { parseDuration } from '../values/duration.ts'
import { asText } from '../values/input-text.ts'
import { pairsOf } from '../values/input-lists.ts'
import { asReplicas } from '../values/kubernetes/replicas.ts'
import { renderTable } from '../values/markdown.ts'

const own = defaults['assert-scaling']

export const assertScaling: Action = {
  main: async (context) => {
    const { clock, outputs, summary, temporaryFolder, log, signal } = context
    const inputs = context.readInputs((read) => ({
      namespace: read.required('namespace', asText),
      expect: read.required('expect', (text) =>
        Object.entries(pairsOf('expect', text)).map(asReplicas),
      ),
      within: read.orDefault('within', parseDuration, own.within),
      ready: read.orDefault('ready-timeout', parseDuration, own['ready-timeout']),
      context: read.optional('kube-context', asText),
    }))
    const { namespace, within } = inputs
    const expectations = inputs.expect.map((expected) => ({ ...expected, within }))
    const stage = log.stage('assert-scaling')
    const patience = { clock, progress: stage, milliseconds: 120_000 }
    const access = { ...(inputs.context && { context: inputs.context }), patience }
    const exec = execUntil(signal)
    const cluster = kubectl(exec, access)
    await requireCluster(exec, access)
    const waiting = { clock, deadline: clock.now() + inputs.ready, signal }
    const wanted = { namespace, expectations }
    const baselines = await prepareScaling(wanted, cluster, waiting, stage)
    const tools = { clock, progress: stage, signal }
    const report = await watchScaling({ ...wanted, baselines }, cluster, foreignLoad, tools)
    const page = join(temporaryFolder, 'scaling.html')
    await writeFile(page, renderPage(`Scaling of ${namespace}`, report))
    await outputs.set('page', page)
    await outputs.set('scaling', JSON.stringify(report.verdicts))
    await summary.append(renderTable(tableHead, scalingRows(report.verdicts)))
    await summary.append(renderMermaid(chartData(report)))
    const failure = scalingFailure(report)
    if (failure !== undefined) throw failure
    stage.done(report.verdicts.map(describeVerdict).join('; '))
  },
}
