/*
 * What the About page does: the digest can be handed on, and the reader chooses whether what is new is marked.
 */
import './share.ts';
import './visits/choice.ts';
