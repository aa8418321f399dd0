// Measures what folding, stems and compounds are worth on invented titles and questions; the table is in docs/catalogue.md.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldWord, tokensOf, wordsOf } from '../../../exports/catalogue/search/letters.ts';
import { search } from '../../../exports/catalogue/search/search.ts';
import { stemOf } from '../../../exports/catalogue/search/stems.ts';
import { reading, updated } from './archive.ts';
import { inventedRecord, item, storeOf } from './invented.ts';

/** Language → texts, and questions with the numbers of the texts that a reader would want. */
const collections: Record<string, { texts: string[]; questions: Record<string, number[]> }> = {
  da: {
    texts: [
      'Kloakering af sommerhusområdet',
      'Spildevandskloakering ved Sønderbæk',
      'Takst for kloakken i 2024',
      'Ny cykelsti langs Aalborgvej',
      'Cykelstier i Ålborgvejkvarteret',
      'Skolebestyrelsens budget',
      'Folkeskolens budgetter og skolernes lokaler',
      'Transport af varer',
      'Idræt og sport for børn',
      'Lokalplanen for havnen',
      'Lokalplaner og kommuneplan',
      'Planetarium i byen',
      'Poesi og pot',
      'Byggeri af almene boliger',
      'Boligbyggeri på havnearealet',
      'Ansøgninger om tilskud',
      'En ansøgning fra foreningen',
      'Foreningernes tilskudsordning',
      'Vejene i Soenderbaek',
      'Børnehaven får flere pladser',
      // Ordinary words, as any archive has them: parts of compounds are known by them.
      'Bestyrelsen ser på arealet i haven og på et helt kvarter',
    ],
    questions: {
      kloakering: [0, 1],
      kloak: [2],
      sønderbæk: [1, 18],
      sonderbaek: [1, 18],
      cykelsti: [3, 4],
      cykelstien: [3, 4],
      ålborgvej: [3, 4],
      skole: [5, 6],
      skoler: [5, 6],
      budgettet: [5, 6],
      sport: [8],
      lokalplan: [9, 10],
      kommuneplanen: [10],
      havn: [9, 14],
      bolig: [13, 14],
      boliger: [13, 14],
      ansøgning: [15, 16],
      ansoegninger: [15, 16],
      tilskud: [15, 17],
      forening: [16, 17],
      vej: [18],
      børn: [8, 19],
      byggeri: [13, 14],
      pot: [12],
    },
  },
  de: {
    texts: [
      'Sanierung der Hauptstraße',
      'Straßen und Wege',
      'Beschluss über den Haushalt',
      'Die Beschlüsse des Gemeinderats',
      'Schulbau und Schulen',
      'Kindergärten in Müllerhof',
      'Kindergartenplätze',
      'Abwasserbeseitigung',
      'Gebühren für Wasser',
      'Neue Quelle am Wald',
      'Das Haupt der Gemeinde lobt den Platz und die Abfuhr',
    ],
    questions: {
      strasse: [0, 1],
      Straßen: [0, 1],
      beschlüsse: [2, 3],
      beschluesse: [2, 3],
      schule: [4],
      kindergarten: [5, 6],
      kindergaerten: [5, 6],
      wasser: [7, 8],
      gebuehr: [8],
      quellen: [9],
    },
  },
  en: {
    texts: [
      'Draining the village green',
      'Drains and sewers',
      'Policy on allotments',
      'Policies of the council',
      'Planning application for a house',
      'Planning applications',
      'The café on Møller Street',
      'Poets of the parish',
      'General correspondence',
      'Generous gifts',
    ],
    questions: {
      drain: [0, 1],
      policy: [2, 3],
      application: [4, 5],
      houses: [4],
      cafe: [6],
      moeller: [6],
      poet: [7],
      generous: [9],
      sewer: [1],
      councils: [3],
    },
  },
};

type Way = (text: string, question: string, language: string) => boolean;

const lower: Way = (text, question) =>
  tokensOf(text, 'en').some(({ start, end }) => text.slice(start, end).toLowerCase() === question.toLowerCase());
const folded: Way = (text, question, language) => wordsOf(text, language).includes(foldWord(question, language));
const stemmed: Way = (text, question, language) => {
  const stem = stemOf(foldWord(question, language), language);
  return wordsOf(text, language).some((word) => stemOf(word, language) === stem);
};

interface Quality {
  readonly recall: number;
  readonly precision: number;
}

let file = '';
beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-quality-'));
  file = path.join(folder, 'catalogue.sqlite');
  const records = Object.entries(collections).map(([language, { texts }]) =>
    inventedRecord({ name: language, language, items: texts.map((text, at) => item(at + 1, text)) }),
  );
  await updated(await storeOf(...records), file);
  return () => rmSync(folder, { recursive: true });
});

/** Over all questions of a language together. */
function qualityOf(language: string, finds: (question: string) => number[]): Quality {
  const sums = { found: 0, right: 0, wanted: 0 };
  for (const [question, wanted] of Object.entries(collections[language]?.questions ?? {})) {
    const found = finds(question);
    sums.found += found.length;
    sums.wanted += wanted.length;
    sums.right += found.filter((text) => wanted.includes(text)).length;
  }
  return { recall: sums.right / sums.wanted, precision: sums.right / sums.found };
}

const byWay = (language: string, way: Way): Quality =>
  qualityOf(language, (question) =>
    (collections[language]?.texts ?? []).flatMap((text, at) => (way(text, question, language) ? [at] : [])),
  );

const bySearch = (language: string): Quality =>
  qualityOf(language, (question) =>
    reading(file, (db) => search(db, question, { language }, 50).hits.map(({ number }) => Number(number) - 1)),
  );

describe.each(['da', 'de', 'en'])('a search in %s', (language) => {
  const ways = () =>
    [byWay(language, lower), byWay(language, folded), byWay(language, stemmed), bySearch(language)] as const;

  it('finds more with each step: plain words, folding, stems, compounds', () => {
    const recalls = ways().map(({ recall }) => Number(recall.toFixed(3)));
    if (process.env.SHOW_QUALITY) console.log(language, ways());
    expect(recalls).toEqual(recalls.toSorted((one, other) => one - other));
    expect(recalls[1]).toBeGreaterThan(recalls[0] ?? 1);
    expect(recalls[2]).toBeGreaterThan(recalls[1] ?? 1);
  });

  it('finds nearly all of what is wanted, and little else', () => {
    const { recall, precision } = bySearch(language);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
