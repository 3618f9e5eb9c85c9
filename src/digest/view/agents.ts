import { idPattern } from '../../content/id.ts';
import type { FrontMatter } from '../../content/schema/index.ts';
import type { Document, Organization, Person, Post, Role, Track } from '../model.ts';
import type { AgentKind } from '../tables/agents.ts';
import type { Context } from './context.ts';
import { LinkedIndex } from './index-pages.ts';

/** What people and organizations share. */
abstract class LinkedAgent<K extends AgentKind> extends LinkedIndex<K> {
  #tracks?: readonly Track[];
  #posts?: readonly Post[];
  #documents?: readonly Document[];

  get name(): string {
    return this.front.name;
  }

  get aliases() {
    return this.front.aliases ?? [];
  }

  get tracks() {
    const { tracks } = this.backlinks;
    this.#tracks ??= tracks.map(this.context.track);
    return this.#tracks;
  }

  get posts() {
    const { posts } = this.backlinks;
    this.#posts ??= posts.map(this.context.post);
    return this.#posts;
  }

  get documents() {
    const { documents } = this.backlinks;
    this.#documents ??= documents.map(this.context.document);
    return this.#documents;
  }
}

/** A person of the view. */
export class LinkedPerson extends LinkedAgent<'people'> implements Person {
  readonly type = 'person';
  #roles?: readonly Role[];

  constructor(id: string, context: Context) {
    super('people', id, context);
  }

  get sortName() {
    return this.front.sortName;
  }

  get roles() {
    const { roles = [] } = this.front;
    this.#roles ??= roles.map((role) => linkRole(role, this.context));
    return this.#roles;
  }
}

/** What can be an id is one, as the references were checked. */
function linkRole(
  { organization, ...role }: NonNullable<FrontMatter<'people'>['roles']>[number],
  context: Context,
): Role {
  if (organization === undefined) return role;
  const isId = idPattern.test(organization);
  return { ...role, organization: isId ? context.organization(organization) : organization };
}

/** An organization of the view. */
export class LinkedOrganization extends LinkedAgent<'organizations'> implements Organization {
  readonly type = 'organization';
  #people?: readonly Person[];

  constructor(id: string, context: Context) {
    super('organizations', id, context);
  }

  get shortName() {
    return this.front.shortName;
  }

  get country() {
    return this.front.country;
  }

  get sort() {
    return this.front.type;
  }

  get people() {
    const { people } = this.backlinks;
    this.#people ??= people.map(this.context.person);
    return this.#people;
  }
}
