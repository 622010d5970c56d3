// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { buildAll } from './build-push/build-all.ts'
import { onlyBuild } from './build-push/only-build.ts'
import { onlyEnsure } from './build-push/only-ensure.ts'
import { readBuildInputs } from './build-push/inputs.ts'

export const buildPush: Action = {
  main: (context) => {
    const inputs = readBuildInputs(context)
    if (!inputs.builds) return onlyEnsure(inputs, context)
    return inputs.pushes ? buildAll(inputs, context) : onlyBuild(inputs, context)
  },
}
