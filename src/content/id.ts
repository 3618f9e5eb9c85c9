/** An id: lower-case ASCII letters and digits, with single hyphens between. It is the name of a file. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
