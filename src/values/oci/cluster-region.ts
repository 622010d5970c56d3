import { parseOcid } from './ocid.ts'
import { own } from '../own.ts'

/** Region keys that OCIDs of the oldest regions contain instead of the identifier. */
const OLD_KEYS: Readonly<Record<string, string>> = {
  iad: 'us-ashburn-1',
  phx: 'us-phoenix-1',
  fra: 'eu-frankfurt-1',
  lhr: 'uk-london-1',
}

/** The region of a regional resource, by its OCID; undefined for global ones. */
export const regionOfOcid = (text: string): string | undefined => {
  const { region } = parseOcid(text)
  return region === '' ? undefined : (own(OLD_KEYS, region) ?? region)
}
