/** What `new` writes behind a value that its editor is to replace; a comment of YAML that is meant. */
export const exampleNote = '# an example, to be replaced';
