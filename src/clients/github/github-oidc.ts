import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import { requireOwnResponse } from '../http/unexpected-response.ts'
import { type HttpResponse, isSuccess } from '../http/http-exchange.ts'
import { outsiderOf } from './outsider.ts'
import { timedRequest } from '../http/timed-request.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The job's identity, as GitHub vouches for it. */
export interface JobIdentity {
  /** A JWT of GitHub's OIDC issuer for the audience. */
  idToken(audience: string): Promise<string>
}

const REFUSALS = {
  fork: {
    code: 'OIDC_NOT_FOR_FORKS',
    message: 'GitHub gives no OIDC token to a pull request from a fork',
    hint: "Let the job run only for the repository's own branches, with if: github.event.pull_request.head.repo.full_name == github.repository",
  },
  dependabot: {
    code: 'OIDC_NOT_FOR_DEPENDABOT',
    message: 'GitHub gives this run of Dependabot no OIDC token',
    hint: "Dependabot's runs have a read-only token: grant \"permissions: { id-token: write, contents: read }\" on the job itself and store client-secret among Dependabot's secrets too, or skip the job with if: github.actor != 'dependabot[bot]'",
  },
  permission: {
    code: 'OIDC_PERMISSION_MISSING',
    message: 'GitHub gives this job no OIDC token: the permission id-token is missing',
    hint: 'Add "permissions: { id-token: write, contents: read }" to the job or workflow. A reusable workflow has it only if its caller grants it too.',
  },
} as const

const noToken = (why: string, cause?: unknown): ActionError =>
  new ActionError({
    code: 'OIDC_TOKEN_UNAVAILABLE',
    message: `GitHub's OIDC issuer gave no token: ${why}`,
    hint: 'Run again; GitHub Status says whether Actions has a problem. On GHES, OIDC has to be set up for the instance.',
    cause,
  })

const tokenIn = (response: HttpResponse): string => {
  requireOwnResponse(response)
  if (!isSuccess(response)) throw noToken(`it returned ${response.status}`)
  return Fields.parse(response.body).text('value')
}

/** The identity of the running job. @throws ActionError OIDC_PERMISSION_MISSING, OIDC_NOT_FOR_*, OIDC_TOKEN_UNAVAILABLE */
export const githubJob = (environment: Environment, clock: Clock): JobIdentity => ({
  idToken: async (audience) => {
    const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL']
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    if (!address || !bearer) {
      throw new ActionError(REFUSALS[(await outsiderOf(environment)) ?? 'permission'])
    }
    const url = new URL(address)
    url.searchParams.set('audience', audience)
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' }
    return timedRequest(url, { method: 'GET', headers }, clock, tokenIn).catch((error: unknown) => {
      throw error instanceof ActionError ? error : noToken(messageOf(error), error)
    })
  },
})
