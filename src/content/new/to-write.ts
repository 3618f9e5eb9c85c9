/** What stands in a draft in place of words that only its editor can write. */
export const toWrite = 'For the editor to write.';
