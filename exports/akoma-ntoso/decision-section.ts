// Decisions and votes into sections of a debate that say what they decided.
import type { Ballot, Decision, MinutesRecord, Vote } from '../../schemas/record.ts';
import { element, type Markup } from '../xml/markup.ts';
import type { References } from './references.ts';
import { personNamed, personOf } from './roll-call.ts';

export function decisionSection(decision: Decision, references: References): Markup {
  const { id, number, text, outcome, outcomeVerbatim, dissent } = decision;
  const refersTo = references.to('Concept', `outcome.${outcome}`, outcome);
  return element(
    'resolutions',
    { eId: id, refersTo },
    number === null ? null : element('num', {}, number),
    ...text.split('\n').map((line) => element('p', {}, line)),
    outcomeVerbatim === null ? null : element('p', {}, element('outcome', { refersTo }, outcomeVerbatim)),
    ...dissent.map((entry) => dissentLine(entry, references)),
  );
}

function dissentLine({ person, group, text }: Decision['dissent'][number], references: References): Markup {
  return element(
    'p',
    { class: 'dissent' },
    person === null ? null : element('person', { refersTo: references.to('Person', person, person) }, person),
    group === null ? null : element('organization', { refersTo: references.to('Organization', group, group) }, group),
    element('span', { class: 'text' }, text),
  );
}

export function voteSection(vote: Vote, record: MinutesRecord, references: References): Markup {
  const { id, motion, mover, seconder, method, result, resultVerbatim, ballots } = vote;
  const named = (name: string | null, what: string): Markup | null =>
    name === null
      ? null
      : element('person', { class: what, refersTo: personNamed(name, record.attendance, references) }, name);
  const outcome = result === null ? null : references.to('Concept', `result.${result}`, result);
  return element(
    'declarationOfVote',
    { eId: id, class: method, refersTo: outcome },
    motion === null ? null : element('p', { class: 'motion' }, motion),
    element('p', { class: 'movers' }, named(mover, 'mover'), named(seconder, 'seconder')),
    ...ballots.map((ballot) => ballotLine(ballot, record, references)),
    resultVerbatim === null ? null : element('p', {}, element('outcome', { refersTo: outcome }, resultVerbatim)),
  );
}

function ballotLine(
  { name, person, party, option }: Ballot,
  { attendance }: MinutesRecord,
  references: References,
): Markup {
  const by = person === null ? references.to('Person', name, name) : personOf(person, attendance, references);
  const choice = references.to('Concept', `vote.${option}`, option);
  return element(
    'p',
    { class: 'ballot' },
    element('vote', { by, choice }, name),
    party === null ? null : element('organization', { refersTo: references.to('Organization', party, party) }, party),
  );
}
