// Coverage, confidence and issues → one grade for the record.
import type { Issue } from '../../schemas/codes.ts';
import type { Coverage, Grade } from '../../schemas/record.ts';
import type { MinutesFacts } from '../facts/facts.ts';
import { validationThresholds as t } from './thresholds.ts';

/** excellent: nothing to look at; good: read and consistent; fair: read in part; poor: hardly anything to rely on. */
export function gradeOf(facts: MinutesFacts, coverage: Coverage, issues: readonly Issue[]): Grade {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.filter((issue) => issue.severity === 'warning').length;
  const assigned = coverage.characters === 0 ? 0 : coverage.charactersAssigned / coverage.characters;
  const confidence = meanConfidence(facts);
  if (coverage.characters === 0 || facts.items.length === 0 || errors > coverage.pages / 2) return 'poor';
  if (errors > 0) return 'fair';
  const reaches = (bar: { assigned: number; confidence: number }) =>
    assigned >= bar.assigned && confidence >= bar.confidence;
  if (warnings === 0 && reaches(t.excellent)) return 'excellent';
  return reaches(t.good) && warnings <= 3 + facts.items.length / 4 ? 'good' : 'fair';
}

function meanConfidence(facts: MinutesFacts): number {
  const all = [
    ...Object.values(facts.meeting.confidence),
    ...facts.attendance.map((person) => person.confidence),
    ...facts.items.map((item) => item.confidence),
    ...facts.items.flatMap((item) => item.decisions.map((decision) => decision.confidence)),
  ];
  return all.length ? all.reduce((sum, value) => sum + value, 0) / all.length : 0;
}
