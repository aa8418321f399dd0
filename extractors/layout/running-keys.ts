// A line at a page's edge → the key under which it is the same line on every page, and how near two such lines are.
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { skeletonOf, withDigits } from '../text/look-alikes.ts';
import type { Line } from './model.ts';
import { layoutThresholds as t } from './thresholds.ts';

/** Digits vary from page to page, letters do not; letters that a recogniser takes for one another count as the same. */
export function runningKey({ text, source }: Pick<Line, 'text' | 'source'>): string {
  const folded = text.toLowerCase();
  if (source === 'text-layer') return withoutNumbers(folded, /\d+/gu);
  return skeletonOf(withoutNumbers(withDigits(folded), /(?<!\p{L})\d+(?!\p{L})/gu));
}

function withoutNumbers(text: string, number: RegExp): string {
  return text.replace(number, '#').replace(/\s+/gu, ' ');
}

/** True where so few letters of a recognised line differ that it is the other one, misread. */
export function isMisread(key: string, other: string): boolean {
  const longer = Math.max(key.length, other.length);
  const most = Math.floor(longer * t.misreadShare);
  if (most === 0 || longer > t.misreadReach || Math.abs(key.length - other.length) > most) return false;
  return LevenshteinDistance(key, other) <= most;
}
