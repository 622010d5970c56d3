import { secretForms } from "../values/registry/docker-config.js";
/** Masks a login in all its forms, as soon as it is known: docker's config and Kubernetes have it in base64. */
export const maskLogin = (login, log) => secretForms(login).forEach((form) => log.mask(form));
