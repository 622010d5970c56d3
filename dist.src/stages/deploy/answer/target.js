const DEFAULT_PORTS = { http: 80, https: 443 };
/** The URL of an address or name; the port is left out where it is the scheme's own. */
export const urlAt = (scheme, address, port) => {
    const host = address.includes(':') ? `[${address}]` : address;
    return DEFAULT_PORTS[scheme] === port ? `${scheme}://${host}` : `${scheme}://${host}:${port}`;
};
