// What a refused request is told as.

import { say } from "./words.js";

export const wordsOf = (refusal) => [refusal.message || say("noAnswer"), refusal.hint].filter(Boolean).join(" ");
