import type { Action } from '../runner/context.ts'
import { previewNamespace } from '../values/kubernetes/preview-name.ts'
import type { PreviewParts } from './preview/clients.ts'
import { readPreviewInputs } from './preview/inputs.ts'

/** The adapters, loaded once the inputs are in order. */
const loadParts = async (): Promise<PreviewParts> =>
  (await import('./preview/clients.ts')).previewParts

export const previewWith = (load: () => Promise<PreviewParts>): Action => ({
  main: async (context) => {
    const inputs = await readPreviewInputs(context)
    const { pipeline, pull, action, token, apiUrl } = inputs
    await context.outputs.set('namespace', previewNamespace(pull.repository, pull.number))
    const parts = await load()
    const session = await parts.openIdentity(pipeline, context)
    const gitHub =
      token === undefined
        ? undefined
        : parts.gitHub({ token, baseUrl: apiUrl, ...pull }, context.clock)
    const opened = { inputs, parts, gitHub, session, context }
    const [{ up }, { down }, { tell }] = await Promise.all([
      import('./preview/up.ts'),
      import('./preview/down.ts'),
      import('./preview/report.ts'),
    ])
    const told = await (action === 'up' ? up(opened) : down(opened))
    await tell(told, gitHub, context)
  },
  post: async (context) => (await import('./pipeline/access.ts')).removeAccess(context),
})

export const preview = previewWith(loadParts)
