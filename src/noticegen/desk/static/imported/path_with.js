// The field of a notice that holds the words of a receipt's line.
//
// A line may say more than the field does: an entry's own label before it, the units before a colon, the day that a
// deadline means behind an arrow.

import { fold } from "../fold.js";
import { textsOf } from "../notice/places.js";

const FEWEST = 12; // letters in which a field must agree with a longer line

export function pathWith(outline, words) {
  const wanted = [words, words.replace(/^[^:]*: /, ""), words.replace(/ → .*$/, "")].map(plain).filter((each) => each.length > 3);
  for (const text of textsOf(outline)) {
    const has = plain([text.value ?? ""].flat().join(" "));
    if (wanted.some((each) => has.includes(each) || (has.length >= FEWEST && each.includes(has)))) return text.path;
  }
  return null;
}

const plain = (words) => fold(words).replace(/\s+/g, " ").trim();
