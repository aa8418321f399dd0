// Views that answer the common questions, as SQL with a sentence each.

export interface View {
  readonly name: string;
  readonly note: string;
  readonly sql: string;
}

/** What most questions want beside a fact: whose meeting, when, under which item. */
const meetingColumns = 'm.organization, m.body, m.date, d.language';
const itemColumns = 'i.id AS item, i.number AS item_number, i.title, i.case_number, i.closed, i.meeting';
const throughItem = `JOIN items i ON i.id = x.item JOIN meetings m ON m.id = i.meeting JOIN documents d ON d.id = m.id`;

export const views: readonly View[] = [
  {
    name: 'decisions_with_meeting',
    note: 'Every decision with its item, body and date.',
    sql: `SELECT x.id AS decision, ${meetingColumns}, ${itemColumns}, x.outcome, x.text, x.confidence, x.page
      FROM decisions x ${throughItem}`,
  },
  {
    name: 'rejected_proposals',
    note: 'Decisions by which something was rejected, and votes that failed.',
    sql: `SELECT 'decision' AS kind, x.id AS id, ${meetingColumns}, ${itemColumns}, x.text, x.page
      FROM decisions x ${throughItem} WHERE x.outcome = 'rejected'
      UNION ALL
      SELECT 'vote', x.id, ${meetingColumns}, ${itemColumns}, x.motion, x.page
      FROM votes x ${throughItem} WHERE x.result = 'fail'`,
  },
  {
    name: 'decision_amounts',
    note: 'Amounts of money that stand in decisions, one row each.',
    sql: `SELECT x.id AS decision, ${meetingColumns}, ${itemColumns}, x.outcome,
      json_extract(a.value, '$.value') AS value, json_extract(a.value, '$.currency') AS currency,
      json_extract(a.value, '$.verbatim') AS verbatim, x.page
      FROM decisions x ${throughItem} JOIN json_each(x.amounts) a`,
  },
  {
    name: 'votes_with_ballots',
    note: 'Every vote with its counts and, where they are printed, the ballots by name; a vote without names has one row.',
    sql: `SELECT x.id AS vote, ${meetingColumns}, ${itemColumns}, x.motion, x.mover, x.seconder, x.method,
      x.yes, x.no, x.abstain, x.result, b.name, b.party, b."option", b.basis, b.person, x.page
      FROM votes x ${throughItem} LEFT JOIN ballots b ON b.vote = x.id`,
  },
  {
    name: 'attendance_rate',
    note: 'How often a person of a body was there, by year. Staff and guests do not count; who came late or left early was there.',
    sql: `SELECT p.id AS person, p.name, b.organization, b.name AS body, substr(m.date, 1, 4) AS year,
      count(*) AS meetings, sum(a.status IN ('present', 'partial', 'remote')) AS present,
      round(100.0 * sum(a.status IN ('present', 'partial', 'remote')) / count(*), 1) AS percent
      FROM attendance a JOIN people p ON p.id = a.person JOIN bodies b ON b.id = p.body_id
      JOIN meetings m ON m.id = a.meeting
      WHERE a.role NOT IN ('staff', 'guest') AND a.status <> 'unknown' GROUP BY p.id, year`,
  },
  {
    name: 'voting_record',
    note: 'How a person voted, ballot by ballot.',
    sql: `SELECT b.person, p.name, b.party, b."option", b.basis, ${meetingColumns}, ${itemColumns}, x.id AS vote,
      x.motion, x.result, b.page
      FROM ballots b JOIN people p ON p.id = b.person JOIN votes x ON x.id = b.vote ${throughItem}`,
  },
  {
    name: 'open_actions',
    note: 'What somebody is to do with no deadline, or one that lies behind the last meeting of that body in this catalogue.',
    sql: `SELECT x.id AS action, ${meetingColumns}, ${itemColumns}, x.text, x.responsible, x.deadline, x.page
      FROM actions x ${throughItem}
      WHERE x.deadline IS NULL OR m.date IS NULL
        OR x.deadline > coalesce((SELECT max(last.date) FROM meetings last WHERE last.body_id = m.body_id), m.date)`,
  },
  {
    name: 'case_threads',
    note: 'The items of every case, oldest first within the case, with what was decided.',
    sql: `SELECT c.id AS "case", c.number, ${meetingColumns}, ${itemColumns}, i.case_reason,
      group_concat(x.outcome, ', ') AS outcomes, i.page_start AS page
      FROM cases c JOIN items i ON i.case_id = c.id JOIN meetings m ON m.id = i.meeting JOIN documents d ON d.id = m.id
      LEFT JOIN decisions x ON x.item = i.id GROUP BY i.id ORDER BY c.id, m.date, i.meeting, i.position`,
  },
  {
    name: 'body_years',
    note: 'Meetings, items, decisions and pages of each body by year.',
    sql: `SELECT b.id AS body_id, b.organization, b.name AS body, substr(m.date, 1, 4) AS year,
      count(*) AS meetings, sum(d.pages) AS pages,
      sum((SELECT count(*) FROM items i WHERE i.meeting = m.id)) AS items,
      sum((SELECT count(*) FROM items i JOIN decisions x ON x.item = i.id WHERE i.meeting = m.id)) AS decisions
      FROM meetings m JOIN documents d ON d.id = m.id LEFT JOIN bodies b ON b.id = m.body_id GROUP BY b.id, year`,
  },
  {
    name: 'documents_to_check',
    note: 'Documents with errors or warnings, or without a record, worst first.',
    sql: `SELECT d.id AS document, d.name, d.status, d.grade,
      (SELECT count(*) FROM issues i WHERE i.document = d.id AND i.severity = 'error') AS errors,
      (SELECT count(*) FROM issues i WHERE i.document = d.id AND i.severity = 'warning') AS warnings, f.code, f.message
      FROM documents d LEFT JOIN failures f ON f.document = d.id
      WHERE d.status <> 'read' OR EXISTS
        (SELECT 1 FROM issues i WHERE i.document = d.id AND i.severity IN ('error', 'warning'))
      ORDER BY d.status = 'failed' DESC, errors DESC, warnings DESC, d.id`,
  },
];
