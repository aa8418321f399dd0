// Names, attributes and text into XML in which text can never become markup.

/** XML that is well-formed by itself: only the functions of this file make it, and they escape all that they are given. */
export interface Markup {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | null>>;
type Child = Markup | string | null;

/**
 * An element. Children that are strings are text; null is nothing, and an attribute that is null is left out. Names are
 * our own and never come from a document.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(value)}"`));
  const content = children.map(contentOf).join('');
  return { xml: content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>` };
}

/** A whole document with its declaration. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function contentOf(child: Child): string {
  if (child === null) return '';
  return typeof child === 'string' ? escaped(child) : child.xml;
}

/** Characters that XML 1.0 does not know at all, not even escaped; lone halves of pairs are among them. */
const unknownToXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** White space is written as references, so that it comes back as it was, also from attributes. */
function escaped(text: string): string {
  return text.replaceAll(unknownToXml, '\u{FFFD}').replaceAll(/[&<>"'\t\n\r]/gu, (sign) => entities[sign] ?? sign);
}
