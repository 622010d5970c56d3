/**
 * The claims of a JWT, unverified: only read to report who is signed in, as whom, and until when.
 */
export const jwtClaims = (token: string): Readonly<Record<string, unknown>> => {
  try {
    const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    const claims = JSON.parse(text) as unknown
    return typeof claims === 'object' && claims !== null ? { ...claims } : {}
  } catch {
    return {}
  }
}

export const textClaim = (
  claims: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined => {
  const value = claims[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
