import { type ConfigData, defineConfig } from 'html-validate';

/** The recommended rules of html-validate, without those that are matters of taste. */
export const htmlRules: ConfigData = defineConfig({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes `<!doctype html>` as it is given, and closes void elements; HTML takes both.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': 'off',
    // Ids of records start with a date; HTML allows every id without white space.
    'valid-id': ['error', { relaxed: true }],
    // A list may have a name (ARIA in HTML), which says what it is a list of.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The forms act while they are filled in; none of them is sent.
    'wcag/h32': 'off',
    // How long a headline is, is up to the agency.
    'long-title': 'off',
  },
});
