// Parts of the page that are loaded when they are first shown.

import { useEffect, useState } from "./vendor/preact.js";

// The component of this name, or null until it is there; `parts` are names → functions that load one.
export function useLoaded(parts, name) {
  const [shown, setShown] = useState({});
  useEffect(() => {
    let isWanted = true;
    parts[name]?.().then((view) => isWanted && setShown({ name, view }));
    return () => (isWanted = false);
  }, [name]);
  return shown.name === name ? shown.view : null;
}
