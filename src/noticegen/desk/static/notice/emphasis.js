// Bold and italics, as the notice writes them in its sentences: **…** and *…*.

export const BOLD = "**";
export const ITALIC = "*";

// Around the marked words, or off them where they have it.
export function emphasise(area, mark) {
  const { value, selectionStart: start, selectionEnd: end } = area ?? { value: "" };
  const words = value.slice(start, end);
  const trimmed = words.trim();
  if (!trimmed) return;
  const [from, to] = [start + words.indexOf(trimmed), start + words.indexOf(trimmed) + trimmed.length];
  const [before, behind] = [value.slice(0, from), value.slice(to)];
  const isMarked = starsAt(before, -1) === starsAt(behind, 1) && [mark.length, 3].includes(starsAt(behind, 1));
  if (isMarked) area.setRangeText(trimmed, from - mark.length, to + mark.length, "select");
  else area.setRangeText(mark + trimmed + mark, from, to, "select");
  if (!isMarked) area.setSelectionRange(from + mark.length, to + mark.length);
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

// How many stars stand beside the words, on the left (-1) or on the right (1).
const starsAt = (text, side) => (side < 0 ? /\**$/ : /^\**/).exec(text)[0].length;
