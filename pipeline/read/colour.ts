// Colours as `#rrggbb` into whether a reader could tell one from the other.
import { sight } from './thresholds.ts';

export const white = '#ffffff';
export const black = '#000000';

const hexColour = /^#[0-9a-f]{6}$/;

/** Given what pdf.js hands over as a colour, `#rrggbb`; null for patterns and anything else. */
export function colourOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const lower = value.toLowerCase();
  return hexColour.test(lower) ? lower : null;
}

export function looksSame(one: string, other: string): boolean {
  if (one === other) return true;
  const first = Number.parseInt(one.slice(1), 16);
  const second = Number.parseInt(other.slice(1), 16);
  return [16, 8, 0].every(
    (shift) => Math.abs(((first >> shift) & 255) - ((second >> shift) & 255)) <= sight.sameColour,
  );
}
