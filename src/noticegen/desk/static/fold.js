// Words without accents and capitals, so that "thong bao" finds "Thông báo".

export const fold = (words) =>
  (words ?? "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

// Whether every word that is looked for begins a word of these texts, or stands in it.
export function isFound(wanted, ...texts) {
  const all = fold(texts.filter(Boolean).join(" "));
  return fold(wanted)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

// A name for a file or an entry of the registry: small letters without accents, numbers, hyphens.
export const slug = (words) =>
  fold(words)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
