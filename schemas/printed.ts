// The shapes of what is read off the paper: words, dates and clock times.
import * as z from 'zod';

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const clockTime = z.string().regex(/^\d{2}:\d{2}$/);
export const text = z.string().min(1);
