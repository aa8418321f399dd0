// Every language minutebook knows.
import { danish } from './da/danish.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { finnish } from './fi/finnish.ts';
import { french } from './fr/french.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { dutch } from './nl/dutch.ts';
import { norwegian } from './no/norwegian.ts';
import { portuguese } from './pt/portuguese.ts';
import { swedish } from './sv/swedish.ts';

/** Stands in where the language cannot be told: structure is read all the same. */
export const fallbackLexicon: Lexicon = lexiconOf(english);

/** In the order in which ties of detection are broken. */
export const lexicons: readonly Lexicon[] = [
  lexiconOf(danish),
  fallbackLexicon,
  lexiconOf(norwegian),
  lexiconOf(swedish),
  lexiconOf(german),
  lexiconOf(finnish),
  lexiconOf(french),
  lexiconOf(dutch),
  lexiconOf(spanish),
  lexiconOf(portuguese),
];
