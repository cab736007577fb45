// The day that words such as "trước ngày 20/11" or "trong quý II năm 2022" mean: a proposal, which the writer can change.

import { isDay, lastDayOf, toIso } from "../dates.js";

const YEAR = String.raw`(?:\s*(?:[/.-]|năm\s+)\s*(\d{4}))?`;
const QUARTERS = { I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

// Each form with the year, month and day it says; without a year the notice's own is meant.
const FORMS = [
  [String.raw`(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})${YEAR}(?!\d)`, ([, day, month, year]) => [year, +month, +day]],
  [String.raw`tháng\s+(\d{1,2})${YEAR}`, ([, month, year]) => [year, +month, null]],
  [String.raw`quý\s+(IV|III|II|I|[1-4])${YEAR}`, ([, quarter, year]) => [year, QUARTERS[quarter.toUpperCase()] * 3, null]],
  [String.raw`năm\s+(\d{4})`, ([, year]) => [year, 12, null]],
];

const DAY = String.raw`(?:ngày\s+)?\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}${YEAR}`;
const TIME = String.raw`(?:${DAY}|tháng\s+\d{1,2}${YEAR}|quý\s+(?:IV|III|II|I|[1-4])${YEAR}|(?:cuối\s+)?năm\s+\d{4})`;
const LEAD = String.raw`(?:(?:hoàn thành|xong)\s+)?(?:trước|chậm nhất(?:\s+là)?|đến hết|hết|trong)\s+`;

// `written` is { year, month } of the notice: a day in a month before it is next year's.
export function dateOf(words, written) {
  for (const [form, read] of FORMS) {
    const found = [...words.matchAll(new RegExp(form, "giu"))].at(-1);
    if (found) return lastDay(read(found), written);
  }
  return null;
}

function lastDay([said, month, day], written) {
  const year = said ? +said : written.year + (month < written.month ? 1 : 0);
  if (month < 1 || month > 12) return null;
  const last = day ?? lastDayOf(year, month);
  return isDay(year, month, last) ? toIso(year, month, last) : null;
}

// The first words of a sentence that look like a deadline and are none yet.
export function deadlineIn(sentence, taken) {
  const found = [...sentence.matchAll(new RegExp(`${LEAD}${TIME}`, "giu"))].map(([words]) => words.trim());
  return found.find((words) => !taken.includes(words));
}
