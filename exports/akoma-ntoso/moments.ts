// Days and clock times of a record into elements of Akoma Ntoso, which knows only such as exist.
import { element, type Markup } from '../xml/markup.ts';

/** A day; one that no calendar has stays as plain text. */
export function calendarDay(
  name: 'date' | 'docDate',
  day: string | null,
  attributes: { class?: string },
): Markup | null {
  if (day === null) return null;
  return isDay(day) ? element(name, { ...attributes, date: day }, day) : element('span', { ...attributes }, day);
}

/** A clock time such as 18:30; one that no clock shows stays as plain text. */
export function clockTime(time: string | null, what: string): Markup | null {
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = hours < 24 && minutes < 60;
  return shown ? element('time', { class: what, time: `${time}:00` }, time) : element('span', { class: what }, time);
}

/** True for days that the calendar has; `new Date` takes 30 February for 2 March. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && !day.startsWith('0000');
}
