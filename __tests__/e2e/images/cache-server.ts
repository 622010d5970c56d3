import { ActionsCache } from '../../../emulator/github/actions-cache/actions-cache.ts'
import { listenOnLoopback } from '../../../emulator/http/listener.ts'

/** GitHub's cache as a job reaches it. */
export const startActionsCache = async () => {
  const cache = new ActionsCache()
  const asked: string[] = []
  const listener = await listenOnLoopback((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://cache')
    asked.push(`${request.method} ${pathname.split('/').at(-1)}`)
    cache.answer(request, response, listener.url).catch(() => response.destroy())
  }, 0)
  const token = cache.tokens.issue([{ ref: 'refs/heads/main', mayWrite: true }], Date.now())
  return {
    /** Methods and the last part of paths, in their order. */
    asked,
    entries: cache.entries,
    token,
    /** What the runner has for the job's actions. */
    variables: {
      ACTIONS_RESULTS_URL: `${listener.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    },
    end: () => listener.close(),
  }
}
