import { once } from '../core/once.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { escapeMarkdown } from '../values/markdown.ts'
import { previewNamespace } from '../values/kubernetes/preview-name.ts'
import { readTrigger } from './preview/event.ts'
import { readAsked, readPreviewInputs, readSweepInputs } from './preview/inputs.ts'
import { type Load, loadParts, openGitHub } from './preview/parts.ts'
import { findTarget, withoutToken } from './preview/target.ts'

const endWithNothing = async (why: string, { log, summary, outputs }: ActionContext) => {
  log.notice(why)
  await summary.append(`### No preview\n\n${escapeMarkdown(why)}\n`)
  await outputs.set('state', 'none')
}

const sweepWith = async (repository: string, load: Load, context: ActionContext): Promise<void> => {
  const inputs = await readSweepInputs(context)
  const gitHub = await openGitHub(repository, load, context)
  if (gitHub === undefined) throw withoutToken()
  const { sweep } = await import('./preview/sweep.ts')
  await sweep({ repository, inputs, parts: await load(), gitHub, context })
}

const main = async (load: Load, context: ActionContext): Promise<void> => {
  const asked = readAsked(context)
  const trigger = readTrigger(context.environment, asked)
  if (trigger.kind === 'none') return endWithNothing(trigger.why, context)
  if (trigger.kind === 'sweep') return sweepWith(trigger.repository, load, context)
  const repository = trigger.kind === 'number' ? trigger.repository : trigger.pull.repository
  const gitHub = once(() => openGitHub(repository, load, context))
  const target = await findTarget(trigger, asked, gitHub, context.environment)
  const inputs = await readPreviewInputs(target, context)
  await context.outputs.set('namespace', previewNamespace(repository, target.pull.number))
  const parts = await load()
  const session = once(() => parts.openIdentity(inputs.pipeline, context))
  const opened = { inputs, parts, gitHub: await gitHub(), session, context }
  const [{ up }, { down }] = await Promise.all([
    import('./preview/up.ts'),
    import('./preview/down.ts'),
  ])
  await (target.action === 'up' ? up(opened) : down(opened))
}

export const previewWith = (load: Load): Action => ({
  main: (context) => main(load, context),
  post: async (context) => {
    const { endPending } = await import('./preview/pending.ts')
    await endPending((repository) => openGitHub(repository, load, context), context)
    await (await import('./pipeline/access.ts')).removeAccess(context)
  },
})

export const preview = previewWith(loadParts)
