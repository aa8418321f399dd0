// `minutebook search`: words into the items that are about them.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { search } from '../../../exports/catalogue/search/search.ts';
import { outcome } from '../../../schemas/record.ts';
import { addCatalogueOptions, type CatalogueOptions, withCatalogue } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { foundText } from '../search-view.ts';
import { settingsOf } from '../settings.ts';
import { print, printJson } from '../terminal.ts';

interface SearchOptions extends CatalogueOptions {
  readonly body?: string;
  readonly organization?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outcome?: string;
  readonly language?: string;
  readonly public?: true;
  readonly limit: number;
}

/** Hits shown unless the user asks for more, and the most that are. */
const usualLimit = 10;
const mostHits = 1000;

export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .summary('find items by their words')
    .description(
      'Finds items by the words in their titles, decisions and text. All words must be there, in any form: `vej` finds ' +
        '`vejene`, `soenderbaek` finds `Sønderbæk`, and after these come compounds (`kloakering` finds ' +
        '`spildevandskloakering`). "A phrase" stands as it is, a beginning ends in a star (lokalplan*), -word must not ' +
        'be there, and OR stands between words of which one is enough.',
    )
    .argument('<words...>', 'what to look for; put phrases in quotes twice: \'"ny cykelsti"\'')
    .option('--body <name>', 'only this body, or bodies whose name has these words')
    .option('--organization <name>', 'only this municipality, company or association')
    .option('--from <date>', 'from this day, month or year on: 2010, 2010-05 or 2010-05-31')
    .option('--to <date>', 'to the end of this day, month or year')
    .addOption(new Option('--outcome <outcome>', 'only items with such a decision').choices(outcome.options))
    .option('--language <code>', 'only documents in this language: da, en, …')
    .option('--public', 'leave out items that were closed to the public')
    .option('--limit <n>', 'so many items', limitFrom, usualLimit);
  addCatalogueOptions(command).action(async (words: string[], options: SearchOptions, self: Command) => {
    const { limit, public: publicOnly, ...filters } = options;
    const found = await withCatalogue(options, self, (db) =>
      search(db, words.join(' '), { ...filters, publicOnly }, limit),
    );
    if (settingsOf(self).json) printJson(found);
    else print(foundText(found));
  });
  addExamples(command, [
    ['search kloakering', 'finds the word, its forms and its compounds'],
    ['search kloakering --body Byrådet --from 2010 --outcome rejected', 'what the council rejected since 2010'],
    [
      'search \'"ny cykelsti"\' skole* -sommerhus --limit 50',
      'a phrase, a beginning, and a word that must not be there',
    ],
    ['search budget --json | jq -r ".hits[].document"', 'names the documents'],
  ]);
}

function limitFrom(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= mostHits) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostHits}.`);
}
