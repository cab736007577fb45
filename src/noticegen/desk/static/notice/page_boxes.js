// Between places on the pages and paths in the notice. Sizes are in points; pages are counted from 1.

// The path of the smallest box under a point of a page, or undefined.
export function pathUnder(boxes, page, x, y) {
  const under = boxes.filter(
    (box) => box.page === page && box.path && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  under.sort((one, other) => one.width * one.height - other.width * other.height);
  return under[0]?.path;
}

// The boxes that show this path or something below it; of a field without a box, those of the nearest path above.
export function boxesOf(boxes, path) {
  for (let length = path.length; length > 0; length--) {
    const start = path.slice(0, length);
    const found = boxes.filter((box) => box.path && start.every((each, index) => box.path[index] === each));
    if (found.length) return length === path.length ? found : found.slice(0, 1);
  }
  return [];
}
