// Two texts word by word: what each says, with the words marked that the other does not have. Paragraphs stay lines.

import { commonLengths } from "../notice/text_diff.js";

// → [before, after], each a list of { text, mark }.
export function marked(before, after) {
  const [a, b] = [words(before), words(after)];
  const length = commonLengths(a, b);
  const [left, right] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put(left, a[i++], false);
      put(right, b[j++], false);
    } else if (j >= b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) put(left, a[i++], true);
    else put(right, b[j++], true);
  }
  return [left, right];
}

const words = (text) => text.match(/\n|[^\s]+/g) ?? [];

function put(side, word, mark) {
  const last = side.at(-1);
  if (last?.mark === mark) last.text += word === "\n" || last.text.endsWith("\n") ? word : ` ${word}`;
  else side.push({ text: word, mark });
}
