import { credentialHelper } from "../clients/registry/credential-helper.js";
import { dockerConfigPath } from "../clients/registry/docker-config-file.js";
import { registryImages } from "../clients/registry/registry-images.js";
import { storedLogin } from "../clients/registry/stored-login.js";
/** The images of a registry, read with the login that the job has for it by then. */
export const jobImages = (host, exec, { environment, clock }) => {
    const login = () => storedLogin(dockerConfigPath(environment), host, credentialHelper(exec));
    return registryImages(host, login, clock);
};
