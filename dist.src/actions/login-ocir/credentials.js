import { withAuthToken } from "./with-auth-token.js";
import { withIdentity } from "./with-identity.js";
/** With a user name: the auth token as it is; else short-lived tokens of the signed-in identity. */
export const findCredentials = (inputs, context) => {
    const { username, token } = inputs;
    return username === undefined || token === undefined
        ? withIdentity(inputs, context)
        : withAuthToken(inputs, username, token, context);
};
