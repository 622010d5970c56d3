import { invalidInput } from "../input-text.js";
/** `true`, `false`, `mode=min` or `mode=max`; undefined for none. @throws ActionError INPUT_INVALID */
export const parseProvenance = (text) => {
    if (text === 'false')
        return undefined;
    if (text === 'true' || text === 'mode=min' || text === 'mode=max')
        return text;
    throw invalidInput(`"${text}" is no kind of provenance`, 'Write true, false, mode=min or mode=max.');
};
