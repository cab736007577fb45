// What the server says under an address, asked when a view or dialog opens and again when `again` changes.

import { useEffect, useState } from "./vendor/preact.js";
import { get } from "./api.js";
import { wordsOf } from "./refusal_words.js";

// → [answer or null, the words of a refusal or ""]
export function useAnswer(address, again = null) {
  const [state, setState] = useState([null, ""]);
  useEffect(() => {
    let isWanted = true;
    const told = (answer) => isWanted && setState([answer, ""]);
    get(address).then(told, (refusal) => isWanted && setState([null, wordsOf(refusal)]));
    return () => (isWanted = false);
  }, [address, again]);
  return state;
}
