/** Bibliographies as citation-js reads them. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

export const readBibtex = (text: string) => new Cite(text, { forceType: '@biblatex/text' }).data;
export const readCsl = (text: string) => new Cite(text).data;
export const readRis = (text: string) => plugins.input.data(text, '@ris/file');
