import { openWorkspace, placeInWorkspace } from '../clients/files/workspace.ts'
import { probeWith } from '../clients/http/http-probe.ts'
import type { SentLoad } from '../clients/kubernetes/k6-samples.ts'
import type { Action } from '../runner/context.ts'
import { runLoad } from '../stages/load.ts'
import { loadRequest } from '../stages/load/request.ts'
import { describeLoad } from '../stages/load/summary.ts'
import { generatorOnRunner } from './load/generator.ts'
import { loadPods, removeNotedLoad } from './load/in-cluster.ts'
import { readLoad } from './load/inputs.ts'
import { publishFigures } from './load/figures.ts'
import { publishLoad } from './load/publish.ts'

export const load: Action = {
  main: async (context) => {
    const { clock, signal } = context
    const inputs = context.readInputs((read) => readLoad(read, context))
    const stage = context.log.stage('load')
    const { script } = inputs
    const place = (path: string) =>
      placeInWorkspace(openWorkspace(context.environment), 'input "script"', path)
    const { url, address: addressUrl } = inputs
    const given = { ...inputs, script: script && place(script) }
    const request = { ...loadRequest(given, url), addressUrl }
    const onRunner = () => generatorOnRunner(inputs, context)
    const clients = {
      k6: inputs.where === 'runner' ? onRunner() : await loadPods(inputs, stage, context),
      probe: probeWith(clock),
      clock,
    }
    let sent: SentLoad | undefined
    const run = { signal, onStart: (load: SentLoad) => void (sent = load) }
    const { summary: figures, failure } = await runLoad(request, clients, stage, run).catch(
      async (error: unknown) => {
        await publishLoad({ sent, result: signal.aborted ? 'cancelled' : 'failure' }, context)
        throw error
      },
    )
    const result = failure === undefined ? 'success' : 'failure'
    await publishLoad({ sent, figures, result }, context)
    if (figures !== undefined) await publishFigures(figures, context)
    if (failure !== undefined) throw failure
    stage.done(figures === undefined ? 'sent' : describeLoad(figures))
  },
  post: removeNotedLoad,
}
