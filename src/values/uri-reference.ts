/**
 * The URI reference of a file: what has a meaning in URIs, such as `#` or a `:` in the first part, is
 * encoded. An address stays one.
 */
export const uriReference = (file: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? encodeURI(file)
    : file.split('/').map(encodeURIComponent).join('/')
