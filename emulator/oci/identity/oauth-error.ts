import type { OciResponse } from '../core/service.ts'

/** An error in the form of an identity domain's token endpoint. */
export class OauthError extends Error {
  readonly status: number
  readonly error: string

  constructor(status: number, error: string, description: string) {
    super(description)
    this.status = status
    this.error = error
  }

  toResponse(): OciResponse {
    return { status: this.status, body: { error: this.error, error_description: this.message } }
  }
}

export const invalidRequest = (description: string): OauthError =>
  new OauthError(400, 'invalid_request', description)

export const invalidGrant = (description: string): OauthError =>
  new OauthError(400, 'invalid_grant', description)
