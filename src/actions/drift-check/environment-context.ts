import type { ActionContext } from '../../runner/context.ts'
import { count } from '../../values/json.ts'

const COUNT = 'environments'
/** More than any repository has; a record with more was not written by us. */
const MOST = 1_000

/** State keys are per environment, so that post undoes each of them. */
const withOwnState = (context: ActionContext, at: number): ActionContext => {
  const { state } = context
  const own = (key: string) => (at === 0 ? key : `${key}-${at}`)
  return {
    ...context,
    state: {
      save: (key, value) => state.save(own(key), value),
      load: (key, parse) => state.load(own(key), parse),
    },
  }
}

/** The context of one environment; the first one uses the step's own. */
export const contextOf = async (context: ActionContext, at: number): Promise<ActionContext> => {
  const { state } = context
  const known = state.load(COUNT, (value) => count(value)) ?? 0
  if (at >= known) await state.save(COUNT, at + 1)
  return withOwnState(context, at)
}

/** The contexts of all environments that were started, for post. */
export const contextsOf = (context: ActionContext): readonly ActionContext[] => {
  const known = context.state.load(COUNT, (value) => count(value)) ?? 1
  return Array.from({ length: Math.min(Math.max(known, 1), MOST) }, (_, at) =>
    withOwnState(context, at),
  )
}
