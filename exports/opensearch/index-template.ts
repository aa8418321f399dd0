// The fields of a search document into an index template: which are words, which are values, in which language.

/** The analysers of languages that Elasticsearch and OpenSearch bring along, by the code of the language. */
export const languageAnalyzers: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  sv: 'swedish',
};

/** Names of the index and its template. */
export const indexName = 'minutebook-items';

const keyword = { type: 'keyword', ignore_above: 1024 } as const;
const words = { type: 'text', analyzer: 'folded' } as const;
/** Words that are looked for and counted as they stand. */
const name = { ...words, fields: { raw: keyword } } as const;
const number = { type: 'integer' } as const;

const fields = {
  id: keyword,
  document: keyword,
  item: keyword,
  language: keyword,
  kind: keyword,
  approval: keyword,
  organization: name,
  body: name,
  date: { type: 'date', format: 'strict_date' },
  year: number,
  number: keyword,
  order: number,
  title: words,
  classification: keyword,
  public: { type: 'boolean' },
  caseNumber: keyword,
  references: keyword,
  text: words,
  decisions: words,
  outcomes: keyword,
  results: keyword,
  yes: number,
  no: number,
  abstain: number,
  movers: name,
  voters: name,
  attachments: words,
  attachmentReferences: keyword,
  referredTo: name,
  pageStart: number,
  pageEnd: number,
  file: keyword,
} as const;

/** `stemmed.da` holds title, text and decisions of Danish items once more, with Danish endings taken off. */
function stemmedFields(): object {
  const byLanguage = Object.entries(languageAnalyzers).map(([code, analyzer]) => [code, { type: 'text', analyzer }]);
  return { properties: { ...Object.fromEntries(byLanguage), other: words } };
}

/**
 * The body of `PUT /_index_template/minutebook-items`, for Elasticsearch from 7.9 and OpenSearch. Fields beside those
 * described are refused (`strict`), so that no text is ever taken for a number or a date.
 */
export function indexTemplate(): object {
  return {
    index_patterns: [`${indexName}*`],
    template: {
      settings: {
        analysis: {
          analyzer: { folded: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] } },
        },
      },
      mappings: { dynamic: 'strict', properties: { ...fields, stemmed: stemmedFields() } },
    },
  };
}
