// Ten questions with their SQL into docs/questions.md with what they answer: `node docs/questions.ts --write`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openForReading } from '../exports/catalogue/database.ts';
import { updateCatalogue } from '../exports/catalogue/update.ts';
import { inventedVersion, storeOf } from '../tests/exports/catalogue/invented.ts';
import { klithedeArchive } from '../tests/exports/catalogue/klithede.ts';

const file = path.join(import.meta.dirname, 'questions.md');

interface Question {
  readonly asks: string;
  readonly note?: string;
  readonly sql: string;
}

/** Rows of each answer that are shown. */
const shownRows = 6;

export const questions: readonly Question[] = [
  {
    asks: 'What did the council decide about the cycle path, and where is it printed?',
    sql: `SELECT date, outcome, text, substr(meeting, 1, 12) AS document, page
FROM decisions_with_meeting
WHERE body = 'Byrådet' AND title LIKE '%cykelsti%'
ORDER BY date`,
  },
  {
    asks: 'Which proposals did the council reject, and by how many votes?',
    sql: `SELECT d.date, d.title, v.yes, v.no
FROM decisions_with_meeting d JOIN votes v ON v.item = d.item
WHERE d.outcome = 'rejected'
ORDER BY d.date, d.title`,
  },
  {
    asks: 'Who voted against most often?',
    note: 'A ballot belongs to a person where its name was matched with the attendance of the meeting.',
    sql: `SELECT name, party, sum(option = 'no') AS against, count(*) AS votes
FROM voting_record
GROUP BY person
ORDER BY against DESC, name`,
  },
  {
    asks: 'How often was each member there, year by year?',
    sql: `SELECT name, body, year, present || ' of ' || meetings AS there, percent
FROM attendance_rate
WHERE body = 'Byrådet'
ORDER BY name, year`,
  },
  {
    asks: 'How much money did the council grant each year?',
    sql: `SELECT substr(date, 1, 4) AS year, count(*) AS decisions, sum(value) AS kroner
FROM decision_amounts
WHERE outcome = 'adopted' AND currency = 'DKK'
GROUP BY year`,
  },
  {
    asks: 'Which way did one case go?',
    note: '`minutebook case NUMBER` shows the same as a thread. The committee of finance prints no case number; its items joined by the referral.',
    sql: `SELECT date, body, outcomes, case_reason
FROM case_threads
WHERE number = '05.01.00-P20-9-22'`,
  },
  {
    asks: 'How long does a case take from the first meeting to the decision?',
    sql: `SELECT number, min(date) AS first, max(date) AS last,
  julianday(max(date)) - julianday(min(date)) AS days
FROM case_threads
GROUP BY "case"
ORDER BY days DESC, number`,
  },
  {
    asks: 'What is still to be done?',
    note: 'Open means: no deadline, or one behind the last meeting of that body in the catalogue. There is no clock in it.',
    sql: `SELECT responsible, text, deadline, title
FROM open_actions
ORDER BY deadline, title`,
  },
  {
    asks: 'Where do members of one party disagree?',
    sql: `SELECT date, title, party, sum(option = 'yes') AS in_favour, sum(option = 'no') AS against
FROM votes_with_ballots
WHERE party IS NOT NULL
GROUP BY vote, party
HAVING in_favour > 0 AND against > 0
ORDER BY date, title, party`,
  },
  {
    asks: 'How many items were closed to the public, body by body?',
    sql: `SELECT m.body, count(*) AS items, sum(i.closed) AS closed
FROM items i JOIN meetings m ON m.id = i.meeting
GROUP BY m.body
ORDER BY closed DESC, m.body`,
  },
];

const preface = `# Ten questions

Ask them with \`minutebook query "…"\`, in Datasette, or with any program that opens SQLite. Tables and columns are described
in [catalogue.md](catalogue.md). The answers here are those of an invented town with 27 meetings
([tests/exports/catalogue/klithede.ts](../tests/exports/catalogue/klithede.ts)).

Written by \`node docs/questions.ts --write\`; a test asks all of them again and fails when an answer is another.`;

/** The page: every question is asked of a catalogue that is made for it. */
export async function questionsPage(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-questions-'));
  try {
    const catalogue = path.join(folder, 'catalogue.sqlite');
    await updateCatalogue({ store: await storeOf(...klithedeArchive()), file: catalogue, version: inventedVersion });
    const db = openForReading(catalogue);
    const parts = questions.map((question, at) => {
      const rows = db.prepare(question.sql).all();
      const note = question.note === undefined ? '' : `\n${question.note}\n`;
      return `## ${at + 1}. ${question.asks}\n${note}\n\`\`\`sql\n${question.sql}\n\`\`\`\n\n${answerText(rows)}`;
    });
    db.close();
    return `${[preface, ...parts].join('\n\n')}\n`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function answerText(rows: readonly Record<string, unknown>[]): string {
  const [first] = rows;
  if (first === undefined) return 'Nothing.';
  const columns = Object.keys(first);
  const line = (cells: readonly unknown[]): string =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const shown = rows.slice(0, shownRows).map((row) => line(columns.map((column) => row[column])));
  const rest = rows.length - shown.length;
  return [line(columns), line(columns.map(() => '---')), ...shown, ...(rest > 0 ? [`\n… and ${rest} more.`] : [])].join(
    '\n',
  );
}

if (import.meta.main) {
  const wanted = await questionsPage();
  if (process.argv.includes('--write')) await writeFile(file, wanted);
  else if ((await readFile(file, 'utf8')) !== wanted) process.exitCode = 1;
}
