import { secretTexts, secretVariables } from "./common-arguments.js";
const MINUTES = 60_000;
/** Runs an engine for a build; its secrets are in its environment alone. */
export const runEngine = ({ exec }, command, args, how) => exec({
    command,
    args,
    env: { ...secretVariables(how.build), ...how.env },
    secrets: secretTexts(how.build),
    onLine: how.onLine,
    timeout: 60 * MINUTES,
    ...(how.signal === undefined ? {} : { signal: how.signal }),
});
