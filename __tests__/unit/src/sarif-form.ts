/**
 * What SARIF 2.1.0 (OASIS, sections 3.13 to 3.52) demands of the objects that are written here: the
 * properties that must be there, those that may be, and how they look. Others are refused, as its
 * schema refuses those that it does not know.
 */

type Check = (value: unknown, at: string) => readonly string[]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text =
  (pattern = /^/): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${at}: ${JSON.stringify(value)}`]

const positive: Check = (value, at) =>
  Number.isInteger(value) && Number(value) >= 1 ? [] : [`${at}: ${JSON.stringify(value)}`]

const listOf =
  (item: Check, isSet = false): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return [`${at} is no list`]
    const different = new Set(value.map((one) => JSON.stringify(one)))
    const twice = isSet && different.size < value.length ? [`${at} has one twice`] : []
    return [...twice, ...value.flatMap((one, index) => item(one, `${at}[${index}]`))]
  }

const object =
  (
    required: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value, at) => {
    if (!isRecord(value)) return [`${at} is no object`]
    const known = new Map(Object.entries({ ...optional, ...required }))
    return [
      ...Object.keys(required).flatMap((key) => (key in value ? [] : [`${at}.${key} is missing`])),
      ...Object.entries(value).flatMap(([key, inner]) => {
        const check = known.get(key)
        return check === undefined ? [`${at}.${key} is not known`] : check(inner, `${at}.${key}`)
      }),
    ]
  }

const texts: Check = (value, at) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, one]) => text()(one, `${at}.${key}`))
    : [`${at} is no object`]

const level = text(/^(none|note|warning|error)$/)
const message = object({ text: text(/./) })
/** A path or an address by the characters of RFC 3986, without query and fragment. */
const reference = text(
  /^(?:(?:oci|https):\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+$/,
)

const rule = object(
  { id: text(/./) },
  { shortDescription: message, help: message, defaultConfiguration: object({}, { level }) },
)

const location = object(
  {},
  {
    physicalLocation: object({
      artifactLocation: object({ uri: reference }),
      region: object({ startLine: positive }),
    }),
    logicalLocations: listOf(object({ fullyQualifiedName: text(/./) }), true),
  },
)

const result = object(
  { message },
  { ruleId: text(/./), level, locations: listOf(location), partialFingerprints: texts },
)

const driver = object({ name: text(/./) }, { rules: listOf(rule, true) })
const run = object({ tool: object({ driver }) }, { results: listOf(result) })
const log = object({ version: text(/^2\.1\.0$/), runs: listOf(run) }, { $schema: text(/^https:/) })

/** What is wrong with a text as SARIF, a line each; empty if nothing is. */
export const sarifFaults = (sarif: string): readonly string[] => log(JSON.parse(sarif), 'log')
