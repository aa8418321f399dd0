import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('German sentences', () => {
  it.each([
    ['Die Gemeindevertretung beschließt einstimmig die Satzung.', 'adopted'],
    ['ungeändert beschlossen', 'adopted'],
    ['Dem Vorstand wurde Entlastung erteilt.', 'adopted'],
    ['geändert beschlossen', 'adopted-amended'],
    ['Das Protokoll wurde mit folgenden Änderungen genehmigt: Punkt 3 entfällt.', 'adopted-amended'],
    ['Der Antrag wird abgelehnt.', 'rejected'],
    ['Die Entscheidung wird auf die nächste Sitzung vertagt.', 'postponed'],
    ['ohne Beschlussfassung geschoben', 'postponed'],
    ['Die Vorlage wird an den Bauausschuss verwiesen.', 'referred'],
    ['Der Antrag wurde zurückgezogen.', 'withdrawn'],
    ['Der Ausschuss nimmt den Bericht zur Kenntnis.', 'noted'],
    ['Der Ausschuss empfiehlt dem Rat, die Satzung zu beschließen.', 'recommended'],
    ['Frau Klein wurde zur Kassenwartin gewählt.', 'elected'],
    ['Als Termin wurde der 04.08.2018 festgelegt', 'adopted'],
    ['Die Satzung soll auf der nächsten Versammlung beschlossen werden.', '-'],
    ['Die Fraktion ist einstimmig für den Antrag.', '-'],
    ['Herr Lang fragte, ob der Antrag genehmigt wurde.', '-'],
    ['In der letzten Sitzung wurde der Haushalt beschlossen.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('de', sentence)).toBe(outcome));

  it.each([
    ['Der Antrag wird mit 7 Ja-Stimmen, 5 Nein-Stimmen und 1 Enthaltung angenommen.', 'pass 7-5-1'],
    ['Der Änderung wird mit 91:25 Stimmen bei 1 Enthaltung zugestimmt.', 'pass 91-25-1'],
    ['Der Antrag wird mehrheitlich abgelehnt.', 'fail ?-?-?'],
    ['Die Satzung wird einstimmig beschlossen.', 'pass ?-?-?'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('de', sentence)).toBe(vote));
});

describe('German minutes', () => {
  const facts = factsOf(
    '!Niederschrift',
    '',
    'über die 11. öffentliche Sitzung der Gemeindevertretung der Gemeinde Seedorf',
    'am Dienstag, 12. März 2019, im Dorfgemeinschaftshaus',
    '',
    'Beginn: 19.30 Uhr          Ende: 20.50 Uhr',
    '',
    'Anwesend sind:',
    'Bürgermeister Karl Weber',
    'GV Anna Schulz',
    'Herr Jörg Meier, Protokollführer',
    '',
    'Es fehlt entschuldigt: GV Jens Voss',
    '',
    '!TOP 1 - Eröffnung und Begrüßung',
    'Der Bürgermeister eröffnet die Sitzung um 19.30 Uhr.',
    '',
    '!TOP 2 - Erlass der Haushaltssatzung 2019',
    '',
    '!Beschluss:',
    'Die Gemeindevertretung beschließt die Haushaltssatzung 2019 in der vorliegenden Fassung.',
    '',
    'Abstimmungsergebnis: 5 dafür, 1 dagegen, 0 Enthaltungen',
    '',
    '!TOP 3 - Aufstellung eines Bebauungsplans',
    '',
    'Nach kurzer Beratung wird die Angelegenheit einstimmig an den Bauausschuss verwiesen.',
    '',
    '!TOP 4 - Verschiedenes',
    '',
    'Die nächste Sitzung findet am 11. Juni 2019 statt.',
  );

  it('tell who met, when and where', () => {
    const { organization, body, date, startTime, endTime, location } = facts.meeting;
    expect([organization, body, date, startTime, endTime, location]).toEqual([
      'Gemeinde Seedorf',
      'Gemeindevertretung',
      '2019-03-12',
      '19:30',
      '20:50',
      'Dorfgemeinschaftshaus',
    ]);
  });

  it('tell who was there', () => {
    expect(peopleOf(facts)).toEqual([
      'Karl Weber present chair',
      'Anna Schulz present member',
      'Jörg Meier present secretary',
      'Jens Voss excused member',
    ]);
  });

  it('tell the items with their outcomes, the numbers of votes apart from the decision', () => {
    expect(itemsOf(facts)).toEqual([
      '1 Eröffnung und Begrüßung: -',
      '2 Erlass der Haushaltssatzung 2019: adopted',
      '3 Aufstellung eines Bebauungsplans: referred',
      '4 Verschiedenes: -',
    ]);
    expect(facts.items[1]?.votes.map(({ counts }) => counts)).toEqual([{ yes: 5, no: 1, abstain: 0, absent: null }]);
  });
});
