import { openWorkspace, placeInWorkspace } from '../clients/files/workspace.ts'
import { probeWith } from '../clients/http/http-probe.ts'
import type { SentLoad } from '../clients/kubernetes/k6-samples.ts'
import type { K6 } from '../clients/kubernetes/k6.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import type { StageLog } from '../runner/log.ts'
import { loadRequest } from '../stages/load/request.ts'
import { describeLoad } from '../stages/load/summary.ts'
import { publishFigures } from './load/figures.ts'
import { type LoadInputs, readLoad } from './load/inputs.ts'

/** Loads only what sends from there. */
const openK6 = async (inputs: LoadInputs, stage: StageLog, context: ActionContext): Promise<K6> => {
  if (inputs.where === 'cluster') {
    const { loadPods } = await import('./load/in-cluster.ts')
    return loadPods(inputs, stage, context)
  }
  const { generatorOnRunner } = await import('./load/generator.ts')
  return generatorOnRunner(inputs, context)
}

/** Loads adapters and stage only once the inputs are valid. */
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
    const [{ runLoad }, { publishLoad }] = await Promise.all([
      import('../stages/load.ts'),
      import('./load/publish.ts'),
    ])
    const clients = { k6: await openK6(inputs, stage, context), probe: probeWith(clock), clock }
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
  post: async (context) => (await import('./load/noted-load.ts')).removeNotedLoad(context),
}
