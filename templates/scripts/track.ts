/* What the page of a track does: it can be handed on, and what is new on it is marked. */
import './share.ts';
import './visits/mark.ts';
