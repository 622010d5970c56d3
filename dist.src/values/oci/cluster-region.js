import { parseOcid } from "./ocid.js";
import { own } from "../own.js";
/** Keys that OCIDs of the oldest regions carry instead of the identifier. */
const OLD_KEYS = {
    iad: 'us-ashburn-1',
    phx: 'us-phoenix-1',
    fra: 'eu-frankfurt-1',
    lhr: 'uk-london-1',
};
/** The region that a regional resource lies in, by its OCID; undefined for global ones. */
export const regionOfOcid = (text) => {
    const { region } = parseOcid(text);
    return region === '' ? undefined : (own(OLD_KEYS, region) ?? region);
};
