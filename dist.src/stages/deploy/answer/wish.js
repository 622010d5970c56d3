import { GOOD } from "../../../values/network/statuses.js";
/** What a release is asked; undefined if it is not. */
export const wishOf = ({ path, statuses = GOOD, host, headers, }) => path === 'none' ? undefined : { path, statuses, host, headers };
