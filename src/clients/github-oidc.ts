import { ActionError, messageOf } from '../values/action-error.ts'
import { timedFetch } from './timed-fetch.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The job's identity, as GitHub vouches for it. */
export interface JobIdentity {
  /** A JWT of GitHub's OIDC issuer for the audience. */
  idToken(audience: string): Promise<string>
}

const notAllowed = (): ActionError =>
  new ActionError({
    code: 'OIDC_PERMISSION_MISSING',
    message: 'GitHub gives this job no OIDC token',
    hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. Pull requests from forks never get one.',
  })

const noToken = (why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
  })

/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_TOKEN_UNAVAILABLE */
export const githubJob = (environment: Environment): JobIdentity => ({
  idToken: async (audience) => {
    const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL']
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    if (!address || !bearer) throw notAllowed()
    const url = new URL(address)
    url.searchParams.set('audience', audience)
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' }
    const response = await timedFetch(url, { headers }).catch((error: unknown) => {
      throw noToken(messageOf(error), error)
    })
    if (!response.ok) throw noToken(`it answered ${response.status}`)
    const answer = (await response.json()) as { value?: unknown }
    if (typeof answer.value !== 'string') throw noToken('its answer holds none')
    return answer.value
  },
})
