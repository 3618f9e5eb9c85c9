import type { FrontMatter } from '../../content/schema/index.ts';
import type { Document, Event, Post, Track } from '../model.ts';
import type { Html } from '../prose/html.ts';
import type { Page } from './page.ts';

/** Who can take part in an event, or post something; no person has the id of an organization. */
export type Agent = Person | Organization;

interface AgentPage extends Page {
  readonly name: string;
  /** Other names, by which it can be found. */
  readonly aliases: readonly string[];
  readonly html: Html;
  readonly tracks: readonly Track[];
  readonly events: readonly Event[];
  readonly posts: readonly Post[];
  /** Those that it issued, newest first. */
  readonly documents: readonly Document[];
}

/** Somebody, with every office that the record lists. */
export interface Person extends AgentPage, Pick<FrontMatter<'people'>, 'sortName'> {
  readonly type: 'person';
  readonly roles: readonly Role[];
}

/** A body, such as a ministry or a company. */
export interface Organization extends AgentPage {
  readonly type: 'organization';
  readonly shortName?: string | undefined;
  readonly country?: string | undefined;
  /** What it is: `Ministry`. */
  readonly sort?: string | undefined;
  /** Those who hold or held an office of it. */
  readonly people: readonly Person[];
}

/** An office, of a country or an organization; the words of an event may leave out which. */
export interface Role
  extends Omit<NonNullable<FrontMatter<'people'>['roles']>[number], 'organization'> {
  /** Its name where it has no record. */
  readonly organization?: Organization | string | undefined;
}

/** Someone who took part. */
export interface Participant {
  readonly agent: Agent;
  /** The offices held on the day, or the one in which the event names it. */
  readonly roles: readonly Role[];
}
