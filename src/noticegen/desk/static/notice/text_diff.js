// Two texts line by line, equal lines beside each other.

const MOST = 3000;

// [left, right] for each line; "" where a side has none. Long runs of equal lines are cut to the last and first three.
export function linesBeside(left, right) {
  const [a, b] = [left.split("\n"), right.split("\n")];
  const pairs = a.length * b.length > MOST * MOST ? a.map((line, n) => [line, b[n] ?? ""]) : [...aligned(a, b)];
  return shortened(pairs);
}

function* aligned(a, b) {
  const length = commonLengths(a, b);
  let [i, j] = [0, 0];
  const [only, other] = [[], []];
  function* differing() {
    const lines = Math.max(only.length, other.length);
    for (let n = 0; n < lines; n++) yield [only[n] ?? "", other[n] ?? ""];
    only.length = other.length = 0;
  }
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      yield* differing();
      yield [a[i++], b[j++]];
    } else if (j >= b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) only.push(a[i++]);
    else other.push(b[j++]);
  }
  yield* differing();
}

// length[i][j]: of the longest common subsequence of a from i and b from j.
export function commonLengths(a, b) {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  return length;
}

function shortened(pairs) {
  const isNear = (n) => pairs.slice(Math.max(0, n - 3), n + 4).some(([left, right]) => left !== right);
  return pairs.flatMap((pair, n) => (isNear(n) ? [pair] : n > 0 && isNear(n - 1) ? [["…", "…"]] : []));
}
