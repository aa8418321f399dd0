// Facts → the record, checked: issues, coverage, grade. It reports, it does not repair.
import { createHash } from 'node:crypto';
import type { Issue } from '../../schemas/codes.ts';
import { type Coverage, type MinutesRecord, schemaVersion } from '../../schemas/record.ts';
import { type CalibrationTable, committedTable, withConfidence } from '../confidence.ts';
import type { MinutesFacts } from '../facts/facts.ts';
import type { Build, Minutes, Original } from '../making.ts';
import { coverageOf } from './coverage.ts';
import { gradeOf } from './grade.ts';
import { issueOf } from './issues.ts';
import { pageIssues } from './page-checks.ts';
import { peopleIssues } from './people-checks.ts';
import { personalNumberIssues } from './personal-numbers.ts';
import { senseIssues } from './sense-checks.ts';
import { validationThresholds as t } from './thresholds.ts';

/** Puts the record together and says what a person should look at. Pure: same input, same record. */
export function validate(
  facts: MinutesFacts,
  original: Original,
  build: Build,
  table: CalibrationTable = committedTable,
): Minutes {
  const { layout, language } = facts.segmented;
  const coverage = coverageOf(facts);
  const issues = [
    ...pageIssues(layout, layout.info),
    ...senseIssues(facts, coverage.characters > 0),
    ...peopleIssues(facts.items, facts.attendance),
    ...personalNumberIssues(facts.segmented),
    ...coverageIssues(facts, coverage),
  ];
  const record: MinutesRecord = {
    schemaVersion,
    id: original.sha256,
    type: 'minutes',
    language,
    documentKind: facts.kind,
    approvalStatus: facts.approvalStatus,
    file: fileFacts(facts, original),
    extraction: extractionFacts(facts, build, coverage, issues),
    meeting: facts.meeting,
    attendance: facts.attendance,
    attendanceChanges: facts.changes,
    items: facts.items,
    attachments: facts.attachments,
    issues,
  };
  return { record: withConfidence(record, table), text: layout.text };
}

function fileFacts(facts: MinutesFacts, original: Original): MinutesRecord['file'] {
  const { info } = facts.segmented.layout;
  return {
    name: original.name,
    size: original.size,
    sha256: original.sha256,
    mediaType: 'application/pdf',
    pageCount: info.pageCount,
    title: info.title,
    author: info.author,
    creator: info.creator,
    producer: info.producer,
    createdAt: info.createdAt,
    encrypted: info.encrypted,
    attachmentsEmbedded: info.attachmentsEmbedded,
  };
}

function extractionFacts(
  facts: MinutesFacts,
  build: Build,
  coverage: Coverage,
  issues: readonly Issue[],
): MinutesRecord['extraction'] {
  const { layout } = facts.segmented;
  return {
    pipelineVersion: build.pipelineVersion,
    configHash: build.configHash,
    coverage,
    pages: layout.pages.map(({ number, width, height, rotation, textSource, textTrust, ocrConfidence }) => ({
      number,
      width,
      height,
      rotation,
      textSource,
      textTrust,
      ocrConfidence,
    })),
    textSha256: createHash('sha256').update(layout.text).digest('hex'),
    grade: gradeOf(facts, coverage, issues),
  };
}

function coverageIssues(facts: MinutesFacts, coverage: Coverage): Issue[] {
  if (coverage.characters === 0 || facts.kind === 'other') return [];
  const share = coverage.charactersAssigned / coverage.characters;
  if (share >= t.assignedShare) return [];
  const percent = Math.round(100 * (1 - share));
  return [
    issueOf(
      'TEXT_UNASSIGNED',
      'warning',
      '/extraction/coverage',
      `${percent} % of the text belongs to no fact that was found.`,
    ),
  ];
}
