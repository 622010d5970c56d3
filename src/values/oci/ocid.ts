import { ActionError } from '../action-error.ts'

/** An Oracle Cloud identifier: `ocid1.<kind>.<realm>.[<region>].<unique>`. */
interface Ocid {
  readonly text: string
  /** In OCI's spelling: `cluster`, `virtualnodepool`, `networksecuritygroup`. */
  readonly kind: string
  /** `oc1` for the commercial realm. */
  readonly realm: string
  /** Empty for global resources, such as tenancies and users. A region name or, in old OCIDs, a key. */
  readonly region: string
}

/**
 * The length of every OCID seen so far; Oracle does not guarantee it, so a shorter one is only
 * suspect.
 */
const USUAL_UNIQUE_PART = 60
const SHAPE = /^ocid1\.([a-z0-9-]+)\.([a-z0-9-]+)\.([a-z0-9-]*)\.(?:[a-z0-9-]+\.)?([a-z0-9_-]+)$/i
const SHORTEST_UNIQUE_PART = 8

const invalid = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'OCID_INVALID', message, hint })

/**
 * Parses an OCID of one of the given kinds.
 * @throws ActionError OCID_INVALID: not an OCID, cut off, or of another kind.
 */
export const parseOcid = (text: string, ...kinds: readonly string[]): Ocid => {
  const wanted = kinds.length === 0 ? 'an OCID' : `the OCID of a ${kinds.join(' or ')}`
  const example = `It looks like ocid1.${kinds[0] ?? 'cluster'}.oc1.eu-frankfurt-1.aaaa…; copy it from the OCI console.`
  const trimmed = text.trim()
  if (/\.\.\.|…/.test(trimmed)) {
    throw invalid(
      `"${trimmed}" is shortened, as the console shows it; ${wanted} is needed in full`,
      example,
    )
  }
  const [, kind, realm, region, unique] = SHAPE.exec(trimmed) ?? []
  if (kind === undefined || realm === undefined || region === undefined || unique === undefined) {
    throw invalid(`"${trimmed}" is not ${wanted}`, example)
  }
  if (unique.length < SHORTEST_UNIQUE_PART) {
    throw invalid(
      `"${trimmed}" is cut off: its last part has only ${unique.length} characters`,
      example,
    )
  }
  const found = kind.toLowerCase()
  if (kinds.length > 0 && !kinds.includes(found)) {
    throw invalid(`"${trimmed}" is the OCID of a ${found}; ${wanted} is needed`, example)
  }
  return { text: trimmed, kind: found, realm: realm.toLowerCase(), region: region.toLowerCase() }
}

/** Remarks on unusual lengths of OCIDs in a text, for errors that OCI does not know them. */
export const doubtfulLengths = (text: string): string[] =>
  [...text.matchAll(/\bocid1\.[\w.-]+\.([\w-]+)/g)]
    .filter(([, unique = '']) => unique.length !== USUAL_UNIQUE_PART)
    .map(
      ([ocid, unique = '']) =>
        `The last part of ${ocid} has ${unique.length} characters, not ${USUAL_UNIQUE_PART} as usual: was it cut off when it was copied?`,
    )

/** A parser for one kind of OCID, for input readers. */
export const ocidOf =
  (...kinds: readonly string[]) =>
  (text: string): string =>
    parseOcid(text, ...kinds).text

/**
 * Rejects an OCID of another realm than the signed-in one; no call across realms can succeed.
 * @throws ActionError OCID_OTHER_REALM
 */
export const requireRealm = (ocid: Ocid, realm: string): void => {
  if (ocid.realm === realm) return
  throw new ActionError({
    code: 'OCID_OTHER_REALM',
    message: `"${ocid.text}" belongs to realm ${ocid.realm}, but the signed-in tenancy is in ${realm}`,
    hint: `Use the OCID of a ${ocid.kind} in realm ${realm}, or sign in to a tenancy of ${ocid.realm}.`,
  })
}

/** The short form for logs and tables: kind and the last characters, as in the console. */
export const shortOcid = (text: string): string => {
  const kind = text.split('.')[1]
  return kind === undefined || text.length < 24 ? text : `ocid1.${kind}…${text.slice(-4)}`
}
