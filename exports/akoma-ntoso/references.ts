// What the text of a document points to into the list of references that Akoma Ntoso wants of them.
import { element, type Markup } from '../xml/markup.ts';

type Kind = 'Person' | 'Organization' | 'Role' | 'Concept' | 'Location';

/** Gathers references while a document is written; each is listed once. */
export interface References {
  /** The pointer (`#person.p1`) to something of a kind; `name` is unique among its kind, `showAs` is for people. */
  to(kind: Kind, name: string, showAs: string): string;
  markup(): Markup;
}

export function openReferences(document: string): References {
  const known = new Map<string, Markup>();
  /** Names from the paper become numbers: an id has no spaces and no end of letters. */
  const numbers = new Map<string, number>();
  const idOf = (kind: Kind, name: string): string => {
    const key = `${kind} ${name}`;
    if (!plainName.test(name) && !numbers.has(key)) numbers.set(key, numbers.size + 1);
    return `${kind.toLowerCase()}.${numbers.get(key) ?? name}`;
  };
  return {
    to(kind, name, showAs) {
      const eId = idOf(kind, name);
      const href = `/akn/ontology/${kind.toLowerCase()}/${document}/${eId}`;
      if (!known.has(eId)) known.set(eId, element(`TLC${kind}`, { eId, href, showAs }));
      return `#${eId}`;
    },
    markup: () => element('references', { source: '#minutebook' }, maker, ...known.values()),
  };
}

/** Ids of the record and words of its schema. */
const plainName = /^[a-z][a-z0-9.-]{0,40}$/;

/** Who made the markup. */
const maker = element('TLCOrganization', {
  eId: 'minutebook',
  href: '/akn/ontology/organization/minutebook',
  showAs: 'minutebook',
});
