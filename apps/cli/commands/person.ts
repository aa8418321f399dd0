// `minutebook person`: a name into attendance and votes.
import type { Command } from 'commander';
import { peopleNamed } from '../../../exports/catalogue/person-account.ts';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { addCatalogueOptions, type CatalogueOptions, withCatalogue } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { peopleText } from '../person-view.ts';
import { settingsOf } from '../settings.ts';
import { print, printJson } from '../terminal.ts';

export function addPerson(program: Command): void {
  const command = program
    .command('person')
    .summary('attendance and votes of a person')
    .description(
      'Shows when a person was at the meetings of a body, and how he or she voted. A person is one over spellings, ' +
        'roles and parties of one body; where it is not certain who was meant, nobody is, and that is said.',
    )
    .argument('<name...>', 'name, or part of it; or an id of the table people');
  addCatalogueOptions(command).action(async (words: string[], options: CatalogueOptions, self: Command) => {
    const name = words.join(' ');
    const found = await withCatalogue(options, self, (db) => peopleNamed(db, name));
    if (settingsOf(self).json) printJson(found);
    else if (found.people.length + found.unlinked.length === 0)
      throw new MinutebookError('bad_args', `Nobody here is called ${name}. Try the surname alone.`);
    else print(peopleText(found));
  });
  addExamples(command, [
    ['person Anna Holm', 'shows everybody of this name, body by body'],
    ['person Holm --store /srv/minutes --json', 'everybody with this surname, for a program'],
  ]);
}
