// Akoma Ntoso XML back into the facts of a record.
import { XmlDocument, type XmlElement, XmlText } from 'libxml2-wasm';
import type { ReadBack } from './facts.ts';

const namespaces = { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' };

interface Reader {
  all(path: string, from: XmlElement): XmlElement[];
  one(path: string, from: XmlElement): XmlElement | null;
  text(path: string, from: XmlElement): string | null;
  lines(path: string, from: XmlElement): string;
}

const textOf = (element: XmlElement): string => element.content;
const attribute = (element: XmlElement | null, name: string): string | null => element?.attr(name)?.value ?? null;
/** `#outcome.adopted` → `adopted`. */
const word = (pointer: string | null): string | null => pointer?.replace(/^#(?:concept\.)?[a-z]+\./, '') ?? null;

function readerOf(): Reader {
  const all = (path: string, from: XmlElement): XmlElement[] =>
    from.find(path, namespaces).filter((node): node is XmlElement => !(node instanceof XmlText));
  const one = (path: string, from: XmlElement): XmlElement | null => all(path, from)[0] ?? null;
  return {
    all,
    one,
    text(path, from) {
      const found = one(path, from);
      return found === null ? null : textOf(found);
    },
    lines: (path, from) => all(path, from).map(textOf).join('\n'),
  };
}

export function fromAkomaNtoso(xml: string): ReadBack {
  const document = XmlDocument.fromString(xml);
  try {
    return readBack(document.root, readerOf());
  } finally {
    document.dispose();
  }
}

function readBack(root: XmlElement, reader: Reader): ReadBack {
  const { all, one, text } = reader;
  const people = new Map(
    all('//a:TLCPerson', root).map((person) => [`#${attribute(person, 'eId')}`, attribute(person, 'showAs')]),
  );
  const preface = one('//a:preface', root) ?? root;
  return {
    language: attribute(one('//a:FRBRlanguage', root), 'language'),
    documentKind: attribute(one('//a:FRBRsubtype', root), 'value'),
    approvalStatus: text('.//a:docStatus', preface),
    meeting: {
      organization: text('.//a:docProponent', preface),
      body: text('.//a:docCommittee', preface),
      classification: text('.//a:docType', preface),
      number: text('.//a:docNumber', preface),
      title: text('.//a:docTitle', preface),
      date: text('.//a:docDate', preface),
      startTime: text('.//a:time[@class="start"]', preface),
      endTime: text('.//a:time[@class="end"]', preface),
      location: text('.//a:location', preface),
    },
    attendance: all('//a:rollCall/a:debateSection/a:p', root)
      .sort((x, y) => Number(attribute(x, 'eId')?.slice(1)) - Number(attribute(y, 'eId')?.slice(1)))
      .map((entry) => attendee(entry, people, reader)),
    items: all('//a:debateSection[@name="item"]', root)
      .sort((x, y) => Number(attribute(x, 'eId')?.slice(1)) - Number(attribute(y, 'eId')?.slice(1)))
      .map((item) => itemOf(item, root, reader)),
    attendanceChanges: all('//a:debateSection[@name="attendance-changes"]/a:p', root).map((line) => ({
      person: word(attribute(one('a:person', line), 'refersTo')),
      change: attribute(line, 'class'),
      time: text('a:time', line),
      verbatim: text('a:span', line),
    })),
    attachments: papersIn(one('//a:debateBody', root) ?? root, reader),
  };
}

type People = ReadonlyMap<string, string | null>;

function attendee(entry: XmlElement, people: People, { one, text }: Reader): ReadBack {
  const person = one('a:person', entry);
  return {
    name: people.get(attribute(person, 'refersTo') ?? ''),
    verbatim: person && textOf(person),
    role: word(attribute(person, 'as')),
    status: attribute(one('..', entry), 'name'),
    title: text('a:role', entry),
    party: text('a:organization[@class="party"]', entry),
    organization: text('a:organization[@class="organization"]', entry),
    substituteFor: word(attribute(one('a:person[@class="substitute-for"]', entry), 'refersTo')),
  };
}

function itemOf(item: XmlElement, root: XmlElement, reader: Reader): ReadBack {
  const { all, one, text, lines } = reader;
  const above = one('parent::a:debateSection[@name="item"]', item);
  const decisions = all('a:resolutions', item).map((decision) => ({
    number: text('a:num', decision),
    text: lines('a:p[not(@class) and not(a:outcome)]', decision),
    outcome: word(attribute(decision, 'refersTo')),
    outcomeVerbatim: text('a:p/a:outcome', decision),
    dissent: all('a:p[@class="dissent"]', decision).map((line) => ({
      person: text('a:person', line),
      group: text('a:organization', line),
      text: text('a:span', line),
    })),
  }));
  const sections = all(
    'a:debateSection[not(@name="item" or @name="history" or @name="referrals" or @name="actions")]',
    item,
  );
  const printed = sections
    .concat(all('a:debateSection[@name="history" and contains(@eId, ".s")]', item))
    .sort((x, y) => Number(attribute(x, 'eId')?.split('.s')[1]) - Number(attribute(y, 'eId')?.split('.s')[1]))
    .map((section) => ({
      role: attribute(section, 'name'),
      heading: text('a:heading', section),
      text: lines('a:p', section),
    }));
  const access = attribute(item, 'class');
  const identifiers = one('a:p[@class="identifiers"]', item) ?? item;
  return {
    number: text('a:num', item),
    title: text('a:heading', item),
    classification: word(attribute(item, 'refersTo')),
    parent: attribute(above, 'eId'),
    public: access === null ? null : access === 'public',
    closedReason: text('a:span[@class="closed-reason"]', identifiers),
    caseNumber: text('a:docketNumber[@class="case"]', identifiers),
    references: all('a:docketNumber[@class="reference"]', identifiers).map(textOf),
    sections: printed,
    wholeText: printed
      .map((one_) => (one_.heading === null ? one_.text : `${one_.heading}\n${one_.text}`))
      .join('\n\n'),
    decisions,
    wholeDecision: decisions.map((decision) => decision.text).join('\n\n'),
    lastOutcome: decisions.at(-1)?.outcome,
    votes: all('a:declarationOfVote', item).map((vote) => voteOf(vote, root, reader)),
    attachments: papersIn(item, reader),
    history: stepsOf(item, 'history', reader).map((line) => ({
      ...bodyAndDate(line, reader),
      itemNumber: text('a:docNumber', line),
    })),
    referrals: stepsOf(item, 'referrals', reader).map((line) => bodyAndDate(line, reader)),
    actions: stepsOf(item, 'actions', reader).map((line) => ({
      text: text('a:span', line),
      responsible: text('a:person', line),
      deadline: text('a:date', line),
    })),
  };
}

function papersIn(place: XmlElement, { all, one, text }: Reader): ReadBack[] {
  return all('a:papers/a:p', place).map((paper) => {
    const href = attribute(one('a:ref', paper), 'href');
    const open = attribute(paper, 'class');
    return {
      number: text('a:docNumber', paper),
      name: text('a:ref', paper),
      reference: text('a:docketNumber', paper),
      url: href?.startsWith('#') ? null : href,
      public: open === null ? null : open === 'public',
    };
  });
}

function stepsOf(item: XmlElement, name: string, { all }: Reader): XmlElement[] {
  return all(`a:debateSection[@eId="${attribute(item, 'eId')}.${name}"]/a:p`, item);
}

function bodyAndDate(line: XmlElement, { text }: Reader): ReadBack {
  return { body: text('a:organization', line), date: text('a:date', line), text: text('a:span', line) };
}

function voteOf(vote: XmlElement, root: XmlElement, { all, text }: Reader): ReadBack {
  const id = attribute(vote, 'eId');
  const counts = all(`//a:voting[@href="#${id}"]/a:count`, root).map((count) => [
    word(attribute(count, 'refersTo')),
    Number(attribute(count, 'value')),
  ]);
  return {
    method: attribute(vote, 'class'),
    motion: text('a:p[@class="motion"]', vote),
    mover: text('a:p/a:person[@class="mover"]', vote),
    seconder: text('a:p/a:person[@class="seconder"]', vote),
    counts: Object.fromEntries(counts),
    result: word(attribute(vote, 'refersTo')),
    resultVerbatim: text('a:p/a:outcome', vote),
    ballots: all('a:p[@class="ballot"]', vote).map((line) => {
      const by = attribute(all('a:vote', line)[0] ?? null, 'by');
      return {
        name: text('a:vote', line),
        person: /^#person\.p\d+$/.test(by ?? '') ? word(by) : null,
        option: word(attribute(all('a:vote', line)[0] ?? null, 'choice')),
        party: text('a:organization', line),
      };
    }),
  };
}
