// Dates as the YAML writes them (2026-11-16, 2026-11) and as people do (16/11/2026, 11/2026).

const two = (number) => String(number).padStart(2, "0");

export function isoToWords(iso) {
  const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(iso ?? "");
  if (!parts) return iso ?? "";
  const [, year, month, day] = parts;
  return [day && two(day), two(month), year].filter(Boolean).join("/");
}

// What cannot be read stays as it was typed: then the notice's check says what is wrong with it.
export function wordsToIso(words) {
  const text = words.trim();
  const day = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (day) return isDay(+day[3], +day[2], +day[1]) ? `${day[3]}-${two(day[2])}-${two(day[1])}` : text;
  const month = /^(\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (month && +month[1] >= 1 && +month[1] <= 12) return `${month[2]}-${two(month[1])}`;
  return text;
}

export function isDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const toIso = (year, month, day) => `${year}-${two(month)}-${two(day)}`;

export const lastDayOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
