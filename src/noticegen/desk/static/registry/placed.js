// Which problem of the registry stands beside which entry and field.

// Ids of entries → their problems; null → those of none.
export function placedProblems(outline, problems) {
  const entries = outline?.sections.flatMap((each) => each.entries) ?? [];
  const placed = new Map();
  for (const problem of problems) {
    const id = entries.find((each) => isBelow(problem.path, each.path))?.id ?? null;
    placed.set(id, [...(placed.get(id) ?? []), problem]);
  }
  return placed;
}

export const isBelow = (path, above) => Boolean(path) && above.every((key, index) => path[index] === key);

// The gravest of these problems' severities; null where there are none.
export const worst = (problems) =>
  ["error", "warning", "note"].find((severity) => problems.some((each) => each.severity === severity)) ?? null;
