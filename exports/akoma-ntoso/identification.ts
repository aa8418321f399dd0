// A record into what it is as a work, an expression and a manifestation (FRBR).
import type { MinutesRecord } from '../../schemas/record.ts';
import { element, type Markup } from '../xml/markup.ts';
import { isDay } from './moments.ts';
import type { References } from './references.ts';

/** The code for a country that is not known (CLDR). */
const unknownCountry = 'zz';
/** Stands for a day that is not known, where the schema wants one; its name says so. */
const unknownDay = '0001-01-01';

export function identification(record: MinutesRecord, references: References): Markup {
  const { date, organization, body } = record.meeting;
  const author = references.to('Organization', 'body', body ?? organization ?? record.file.name);
  const work = `/akn/${unknownCountry}/debate/minutes/${day(date)}/${record.id}`;
  const expression = `${work}/${record.language}@`;
  return element(
    'identification',
    { source: '#minutebook' },
    level('FRBRWork', work, date, author, element('FRBRcountry', { value: unknownCountry }), [
      element('FRBRsubtype', { value: record.documentKind }),
      element('FRBRnumber', { value: record.id }),
      element('FRBRname', { value: record.file.name }),
    ]),
    level('FRBRExpression', expression, date, author, element('FRBRlanguage', { language: record.language }), []),
    level('FRBRManifestation', `${expression}.xml`, date, author, element('FRBRformat', { value: 'xml' }), []),
  );
}

function level(
  name: string,
  uri: string,
  date: string | null,
  author: string,
  own: Markup,
  more: readonly Markup[],
): Markup {
  const known = date !== null && isDay(date);
  return element(
    name,
    {},
    element('FRBRthis', { value: `${uri}/!main` }),
    element('FRBRuri', { value: uri }),
    element('FRBRdate', { date: day(date), name: known ? 'meeting' : 'unknown' }),
    element('FRBRauthor', { href: author }),
    own,
    ...more,
  );
}

function day(date: string | null): string {
  return date !== null && isDay(date) ? date : unknownDay;
}
