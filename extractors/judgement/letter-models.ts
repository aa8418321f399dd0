// The tables of letters of every language into models, by the two letters of the language.
import da from '../languages/da/letters.json' with { type: 'json' };
import de from '../languages/de/letters.json' with { type: 'json' };
import en from '../languages/en/letters.json' with { type: 'json' };
import es from '../languages/es/letters.json' with { type: 'json' };
import fi from '../languages/fi/letters.json' with { type: 'json' };
import fr from '../languages/fr/letters.json' with { type: 'json' };
import nl from '../languages/nl/letters.json' with { type: 'json' };
import no from '../languages/no/letters.json' with { type: 'json' };
import pt from '../languages/pt/letters.json' with { type: 'json' };
import sv from '../languages/sv/letters.json' with { type: 'json' };
import { type LetterModel, letterModel } from './letter-model.ts';

/** In the order of their codes. */
export const letterModels: ReadonlyMap<string, LetterModel> = new Map(
  Object.entries({ da, de, en, es, fi, fr, nl, no, pt, sv }).map(([code, table]) => [code, letterModel(table)]),
);
