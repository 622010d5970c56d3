import { githubJob } from '../../clients/github/github-oidc.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { verifyIdentity } from '../../clients/oci/verify-identity.ts'
import { proveRegistryLogin } from '../../clients/registry/registry-login.ts'
import type { ActionContext } from '../../runner/context.ts'
import { examine } from '../../stages/doctor/doctor.ts'
import { subjectFinding } from '../../stages/doctor/examine-github.ts'
import { check, type Finding, findingOf, ready } from '../../stages/doctor/finding.ts'
import { isReady } from '../../stages/doctor/report.ts'
import { jwtClaims } from '../../values/oci/jwt-claims.ts'
import { subjectForms } from '../../values/oci/oidc-subject.ts'
import { openIdentity } from '../pipeline/open-identity.ts'
import { withGround } from '../pipeline/described.ts'
import type { PipelineInputs } from '../pipeline/inputs.ts'
import { registryOf } from '../pipeline/registry.ts'
import { openDoctorClients } from './clients.ts'

/** The job's identity as GitHub reports it, if the job signs in with it. */
const examineSubject = async (
  { signIn }: PipelineInputs,
  { environment, clock, log }: ActionContext,
): Promise<readonly Finding[]> => {
  if (signIn?.domainUrl === undefined) return []
  try {
    const token = await githubJob(environment, clock).idToken(signIn.audience)
    log.mask(token)
    const claims = jwtClaims(token)
    const isImmutable = subjectForms(claims)?.used === 'immutable'
    return [subjectFinding(String(claims['sub']), isImmutable)]
  } catch (error) {
    return [findingOf('GitHub', error)]
  }
}

/** Tries the pull secret's token as a virtual node uses it months later. */
const examinePull = async (
  { pull }: PipelineInputs,
  registry: string,
  { clock }: ActionContext,
): Promise<readonly Finding[]> => {
  if (pull === undefined) return []
  const login = { host: registry, username: pull.username, password: pull.token }
  return [
    await check('registry', async () => {
      await proveRegistryLogin(login, clock)
      return `${registry} takes the pull token of ${pull.username}`
    }),
  ]
}

/** Nothing else can be examined while the described cluster or network does not exist. */
const examineSignedIn = async (
  session: OciSession,
  described: PipelineInputs,
  context: ActionContext,
): Promise<readonly Finding[]> => {
  let inputs: PipelineInputs
  try {
    inputs = await withGround(described, session, context)
  } catch (error) {
    return [findingOf('cluster', error)]
  }
  return examineGround(session, inputs, context)
}

const examineGround = async (
  session: OciSession,
  inputs: PipelineInputs,
  context: ActionContext,
): Promise<readonly Finding[]> => {
  let registry: string
  try {
    registry = registryOf(inputs, session)
  } catch (error) {
    return [findingOf('registry', error)]
  }
  const clients = openDoctorClients(inputs, session, registry, context)
  const [all, pull] = await Promise.all([
    examine(inputs, clients),
    examinePull(inputs, registry, context),
  ])
  return [...all, ...pull]
}

/**
 * Signs in and examines everything behind the sign-in; a refusal by GitHub is reported once, as
 * GitHub's.
 */
export const examineIdentity = async (
  inputs: PipelineInputs,
  context: ActionContext,
): Promise<readonly Finding[]> => {
  const github = await examineSubject(inputs, context)
  if (!isReady(github)) return github
  let session: OciSession
  try {
    session = await openIdentity(inputs, context)
    await verifyIdentity(session, context.clock, 'this identity')
  } catch (error) {
    return [...github, findingOf('identity', error)]
  }
  const who = ready('identity', `${session.userId ?? 'signed in'} of ${session.tenancyId}`)
  return [...github, who, ...(await examineSignedIn(session, inputs, context))]
}
