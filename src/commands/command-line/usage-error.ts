/** A command line that no command can be run with, whatever the content is. */
export class UsageError extends Error {}
