// What every part of the view of a notice needs, however deep it stands.

import { createContext } from "../vendor/preact.js";

// { session, choices: the registry's, year: of the notice, addUnit(name) → id, readChoices() }
export const Writing = createContext(null);
