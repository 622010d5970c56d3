import { textClaim } from './jwt-claims.ts'

type Claims = Readonly<Record<string, unknown>>

/** Both forms of a subject; GitHub uses the second for repositories made or renamed since July 2026. */
interface SubjectForms {
  /** `repo:OWNER/REPO:…` */
  readonly plain: string
  /** `repo:OWNER@OWNERID/REPO@REPOID:…` */
  readonly immutable: string
  readonly used: 'plain' | 'immutable'
}

const FORM = /^repo:([^/@:]+)(?:@\d+)?\/([^/@:]+)(?:@\d+)?(:.*)$/

/** Undefined for subjects of a custom template, which can have any form. */
export const subjectForms = (claims: Claims): SubjectForms | undefined => {
  const subject = textClaim(claims, 'sub') ?? ''
  const [, owner, repository, rest] = FORM.exec(subject) ?? []
  const ownerId = textClaim(claims, 'repository_owner_id')
  const repositoryId = textClaim(claims, 'repository_id')
  if (!owner || !repository || rest === undefined || !ownerId || !repositoryId) return undefined
  const plain = `repo:${owner}/${repository}${rest}`
  const immutable = `repo:${owner}@${ownerId}/${repository}@${repositoryId}${rest}`
  if (subject !== plain && subject !== immutable) return undefined
  return { plain, immutable, used: subject === plain ? 'plain' : 'immutable' }
}

const audience = (claims: Claims): string => {
  const { aud } = claims
  return Array.isArray(aud) ? aud.join(' ') : (textClaim(claims, 'aud') ?? '')
}

/**
 * The claims of GitHub's token next to what a trust must match. None of it is secret.
 * @returns lines for the hint of a refusal.
 */
export const describeSubject = (claims: Claims): readonly string[] => {
  const subject = textClaim(claims, 'sub') ?? ''
  const forms = subjectForms(claims)
  const other = forms?.used === 'plain' ? forms.immutable : forms?.plain
  const workflow = textClaim(claims, 'job_workflow_ref')
  return [
    "GitHub's token says, and the trust must match:",
    `  sub=${subject}  (a rule of impersonationServiceUsers: sub eq ${subject})`,
    ...(other === undefined
      ? []
      : [`    in its other form, which does not match this job: ${other}`]),
    `  aud=${audience(claims)}  (clientClaimValues, if the trust checks the audience)`,
    ...(workflow === undefined
      ? []
      : [`  job_workflow_ref=${workflow}  (or a rule: job_workflow_ref eq ${workflow})`]),
    `  iss=${textClaim(claims, 'iss') ?? ''}  (issuer)`,
  ]
}
