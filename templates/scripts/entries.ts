/*
 * What a page of the timeline does: what is new is marked, and links show what they stand for, once that is loaded.
 */
import './load-popovers.ts';
import './visits/mark.ts';
