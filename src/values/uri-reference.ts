/**
 * The URI reference of a file: encodes characters with a meaning in URIs, such as `#` or a `:` in
 * the first segment. An address stays unchanged.
 */
export const uriReference = (file: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/')
