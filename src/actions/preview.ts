import type { Action } from '../runner/context.ts'
import { previewNamespace } from '../values/kubernetes/preview-name.ts'
import { removeAccess } from './pipeline/access.ts'
import { type PreviewParts, previewParts } from './preview/clients.ts'
import { down } from './preview/down.ts'
import { readPreviewInputs } from './preview/inputs.ts'
import { tell } from './preview/tell.ts'
import { up } from './preview/up.ts'

export const previewWith = (parts: PreviewParts): Action => ({
  main: async (context) => {
    const inputs = readPreviewInputs(context)
    const { pipeline, pull, action, token, apiUrl } = inputs
    await context.outputs.set('namespace', previewNamespace(pull.repository, pull.number))
    const session = await parts.openIdentity(pipeline, context)
    const gitHub =
      token === undefined
        ? undefined
        : parts.gitHub({ token, baseUrl: apiUrl, ...pull }, context.clock)
    const opened = { inputs, parts, gitHub, session, context }
    const told = await (action === 'up' ? up(opened) : down(opened))
    await tell(told, gitHub, context)
  },
  post: removeAccess,
})

export const preview = previewWith(previewParts)
