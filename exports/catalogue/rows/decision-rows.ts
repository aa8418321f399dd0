// The decisions, votes and ballots of an item into rows.
import type { Item, Vote } from '../../../schemas/record.ts';
import type { BallotRow, DecisionRow, VoteRow } from '../tables/decisions.ts';
import type { Ids } from './ids.ts';
import { placeOf, placesOf } from './places.ts';

export function decisionRows(item: Item, ids: Ids): DecisionRow[] {
  return item.decisions.map((decision, index) => ({
    id: ids.of(decision.id),
    item: ids.of(item.id),
    position: index + 1,
    number: decision.number,
    text: decision.text,
    outcome: decision.outcome,
    outcome_verbatim: decision.outcomeVerbatim,
    votes: JSON.stringify(decision.votes.map((vote) => ids.of(vote))),
    dissent: JSON.stringify(decision.dissent),
    amounts: JSON.stringify(decision.amounts),
    confidence: decision.confidence,
    ...placeOf(decision.evidence),
    places: placesOf(decision.evidence),
  }));
}

export function voteRows(item: Item, ids: Ids): VoteRow[] {
  return item.votes.map((vote, index) => ({
    id: ids.of(vote.id),
    item: ids.of(item.id),
    position: index + 1,
    motion: vote.motion,
    mover: vote.mover,
    seconder: vote.seconder,
    method: vote.method,
    ...vote.counts,
    majority: vote.majority,
    result: vote.result,
    result_verbatim: vote.resultVerbatim,
    applies_to: JSON.stringify(vote.appliesTo.map((applies) => ids.of(applies))),
    reconciliation: vote.reconciliation.status,
    reconciliation_notes: vote.reconciliation.notes,
    confidence: vote.confidence,
    ...placeOf(vote.evidence),
  }));
}

export function ballotRows(vote: Vote, ids: Ids): BallotRow[] {
  return vote.ballots.map((ballot, index) => ({
    id: ids.of(`${vote.id}.b${index + 1}`),
    vote: ids.of(vote.id),
    position: index + 1,
    name: ballot.name,
    attendance: ids.person(ballot.person),
    person: null,
    party: ballot.party,
    option: ballot.option,
    basis: ballot.basis,
    ...placeOf(ballot.evidence),
  }));
}
