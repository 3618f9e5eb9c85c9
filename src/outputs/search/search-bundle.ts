/** The part of the search index that the search page loads first, from the root of the site. */
export const searchBundle = '/pagefind/pagefind.js';
