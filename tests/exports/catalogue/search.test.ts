import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Filters } from '../../../exports/catalogue/search/filters.ts';
import { foldingsFor, foldWord } from '../../../exports/catalogue/search/letters.ts';
import { search } from '../../../exports/catalogue/search/search.ts';
import { linkedRecords, reading, updated } from './archive.ts';
import { decision, inventedRecord, item, section, storeOf } from './invented.ts';

const records = [
  ...linkedRecords,
  inventedRecord({
    name: 'names',
    date: '2011-06-01',
    items: [
      item(1, 'Sønderbæk Skole', {
        decisions: [decision(1, 'Skolens budget blev forkastet.', { outcome: 'rejected' })],
      }),
      item(2, 'Transport til Århus', { sections: [section('Der køres med bus.')] }),
      item(3, 'Due diligence, poesi og Müller'),
    ],
  }),
  inventedRecord({
    name: 'deutsch',
    language: 'de',
    body: 'Gemeinderat',
    date: '2019-01-09',
    items: [item(1, 'Sanierung der Straße', { sections: [section('Die Beschlüsse über die Schulen in Köln.')] })],
  }),
  inventedRecord({
    name: 'english',
    language: 'en',
    body: 'Parish Council',
    date: '2018-01-09',
    items: [
      item(1, 'Drains', {
        sections: [section(`${'Nothing here. '.repeat(60)}The draining of Aarhus Lane was postponed.`)],
      }),
    ],
  }),
];

let file = '';
beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-search-'));
  file = path.join(folder, 'catalogue.sqlite');
  await updated(await storeOf(...records), file);
  return () => rmSync(folder, { recursive: true });
});

const found = (typed: string, filters: Filters = {}) => reading(file, (db) => search(db, typed, filters, 10));
const titles = (typed: string, filters: Filters = {}): string[] =>
  found(typed, filters).hits.map(({ title }) => title.text);

describe('letters', () => {
  it.each([
    ['Sønderbæk', 'da', 'sonderbaek'],
    ['Soenderbaek', 'da', 'sonderbaek'],
    ['Aarhus', 'da', 'arhus'],
    ['Aarhus', 'en', 'aarhus'],
    ['Müller', 'de', 'muller'],
    ['Mueller', 'de', 'muller'],
    ['Straße', 'de', 'strasse'],
    ['Ålesund', 'no', 'alesund'],
    ['Ärende', 'sv', 'arende'],
    ['École', 'fr', 'ecole'],
    ['kaatopaikka', 'fi', 'kaatopaikka'],
  ])('of %s in %s are %s', (word, language, folded) => {
    expect(foldWord(word, language)).toBe(folded);
  });

  it('are those of every way in which a text without them may be written', () => {
    expect(foldingsFor('Århus', 'en')).toContain('aarhus');
    expect(foldingsFor('Soender', 'en')).toContain('sonder');
  });
});

describe('a search', () => {
  it.each([
    ['sonderbaek', 'Sønderbæk Skole'],
    ['SØNDERBÆK', 'Sønderbæk Skole'],
    ['soenderbaek', 'Sønderbæk Skole'],
    ['skolerne', 'Sønderbæk Skole'],
    ['budgettet', 'Sønderbæk Skole'],
    ['arhus', 'Transport til Århus'],
    ['mueller', 'Due diligence, poesi og Müller'],
    ['strassen', 'Sanierung der Straße'],
    ['koeln', 'Sanierung der Straße'],
    ['beschluss', 'Sanierung der Straße'],
    ['drained', 'Drains'],
    ['århus lane', 'Drains'],
    ['kloakering', 'Takster for kloakering'],
    ['cykelsti*', 'Cykelsti'],
    ['"langs åen"', 'Ny cykelsti ved Søndergade'],
    ['05.04.00', undefined],
  ])('for %s finds %s', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it('finds compounds after the word itself, and says so', () => {
    const ways = (typed: string) => found(typed).hits.map(({ title, byCompound }) => [title.text, byCompound]);
    expect(ways('sommerhus')).toEqual([['Takster for kloakering', false]]);
    expect(ways('spildevand')).toEqual([['Takster for kloakering', true]]);
  });

  it('does not take a word for part of another that is no compound of it', () => {
    expect(titles('sport')).toEqual([]);
  });

  it('wants all words, and none that is excluded', () => {
    expect(titles('cykelsti søndergade')).toHaveLength(2);
    expect(titles('cykelsti -søndergade')).toEqual(['Cykelsti']);
    expect(titles('skole OR straße')).toHaveLength(2);
    expect(titles('"skolens"')).toEqual(['Sønderbæk Skole']);
    expect(titles('"skolerne"')).toEqual([]);
  });

  it.each<[Filters, number]>([
    [{ body: 'Byrådet' }, 2],
    [{ body: 'udvalg' }, 1],
    [{ from: '2024-04' }, 1],
    [{ to: '2024-03' }, 2],
    [{ from: '2024-03-20', to: '2024-03-20' }, 1],
    [{ outcome: 'rejected' }, 1],
    [{ language: 'en' }, 0],
    [{ organization: 'Klithede' }, 3],
  ])('for cykelsti with %j finds %i', (filters, count) => {
    expect(titles('cykelsti', filters)).toHaveLength(count);
    expect(found('cykelsti', filters).total).toBe(count);
  });

  it('leaves closed items out of what is public', () => {
    expect(titles('drainage')).toContain('Drainage of the green');
    expect(titles('drainage', { publicOnly: true })).not.toContain('Drainage of the green');
  });

  it('shows the words as they are printed, marked, with page and box', () => {
    const [hit] = found('postponed').hits;
    const { text = '', highlights = [], page, box } = hit?.snippet ?? {};
    expect(text).toMatch(/^… .*The draining of Aarhus Lane was postponed\.$/);
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['postponed']);
    expect([page, box]).toEqual([2, [70, 100, 200, 12]]);
  });

  it('gives the page on which the match is printed, of a text over two', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-pages-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = `${'ord '.repeat(50)}slutning`;
    const place = (page: number, start: number, end: number) => ({
      page,
      box: [0, page, 1, 1] as [number, number, number, number],
      start,
      end,
      source: 'text-layer' as const,
      rule: 'test',
    });
    const long = section(text, { evidence: [place(4, 0, 100), place(5, 100, 208)] });
    const other = path.join(folder, 'pages.sqlite');
    await updated(
      await storeOf(inventedRecord({ name: 'long', items: [item(1, 'Titel', { sections: [long] })] })),
      other,
    );
    const page = (typed: string) => reading(other, (db) => search(db, typed, {}, 1).hits[0]?.snippet?.page);
    expect([page('ord'), page('slutning')]).toEqual([4, 5]);
  });

  it.each([
    ['"open', /quote is not closed/],
    ['*', /too short/],
    ['a*', /too short/],
    ['kl*ak', /star is not at the end/],
    ['-only', /only says what is not wanted/],
    ['…', /no word/],
    ['OR b', /between two words/],
    ['a OR', /between two words/],
    ['x'.repeat(2000), /more than 1000 characters/],
    [Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '), /more than 32 words/],
  ])('for %s says what is unclear', (typed, message) => {
    expect(() => found(typed)).toThrow(message);
  });

  it.each([
    `title:kloakering`,
    `kloakering NEAR(skole, 3)`,
    `x') OR 1=1 --`,
    `"; DROP TABLE items; --"`,
    `{title} : kloakering`,
    `^kloakering`,
    `a AND NOT b`,
    `kloakering + skole`,
    `\u0000\u001b[31m kloakering`,
    `'`,
    'NOT',
  ])('takes %j for words and nothing else', (typed) => {
    const before = found('kloakering').total;
    try {
      found(typed);
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad_args' });
    }
    expect(found('kloakering').total).toBe(before);
  });

  it.each<[Filters, RegExp]>([
    [{ body: 'Nowhere' }, /No body here is called "Nowhere"/],
    [{ organization: `' OR 1=1` }, /No organization here/],
    [{ from: '20x' }, /is no date/],
    [{ to: `2020'; --` }, /is no date/],
  ])('with %j says what is wrong', (filters, message) => {
    expect(() => found('cykelsti', filters)).toThrow(message);
  });
});
