import type { UserCredential } from '../../../clients/oci/user-credentials.ts'
import type { Notice } from '../notice.ts'

const DAY = 86_400_000
/** Days before the expiry of a credential at which it is reported. */
const SOON = 21
/** Days after which the CIS benchmark for OCI has keys and tokens rotated (1.8 and 1.9). */
const ROTATE = 90

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** `ends on 2027-01-31`, or that it has expired; undefined if that is far off. */
export const endingText = (end: number, now: number): string | undefined => {
  if (end - now > SOON * DAY) return undefined
  return end <= now ? `ended on ${dayOf(end)}` : `ends on ${dayOf(end)}`
}

const described = ({ createdAt, endsAt }: UserCredential, now: number): string | undefined => {
  if (endsAt !== undefined) return endingText(endsAt, now)
  if (createdAt === undefined || now - createdAt <= ROTATE * DAY) return undefined
  const age = Math.floor((now - createdAt) / DAY)
  return `is ${age} days old and has no end; the CIS benchmark for OCI rotates after ${ROTATE}`
}

const names = {
  'expiring-api-key': 'API key',
  'expiring-pull-token': 'auth token',
} as const

/** API keys or auth tokens that expire soon, or were never rotated. */
export const credentialNotices = (
  kind: keyof typeof names,
  credentials: readonly UserCredential[],
  now: number,
): Notice[] =>
  credentials.flatMap((credential) => {
    const description = described(credential, now)
    const target = `${names[kind]} ${credential.name}`
    return description === undefined ? [] : [{ kind, target, description }]
  })
