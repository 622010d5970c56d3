// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { readBuildInputs } from './build-push/inputs.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const buildPush: Action = {
  main: async (context) => {
    const inputs = readBuildInputs(context)
    if (!inputs.builds) {
      const { onlyEnsure } = await import('./build-push/only-ensure.ts')
      return onlyEnsure(inputs, context)
    }
    if (!inputs.pushes) {
      const { onlyBuild } = await import('./build-push/only-build.ts')
      return onlyBuild(inputs, context)
    }
    const { buildAll } = await import('./build-push/build-all.ts')
    return buildAll(inputs, context)
  },
}
