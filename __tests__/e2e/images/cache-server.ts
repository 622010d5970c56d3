import { ActionsCache } from '../../../emulator/github/actions-cache/actions-cache.ts'
import { listenOnLoopback } from '../../../emulator/http/listener.ts'

/** Starts GitHub's cache as a job reaches it. */
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
    /** The method and the last path segment of each request, in order. */
    asked,
    entries: cache.entries,
    token,
    /** The variables that the runner sets for the job's actions. */
    variables: {
      ACTIONS_RESULTS_URL: `${listener.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    },
    end: () => listener.close(),
  }
}
