// Something done with a notice, once everything that was typed is on the disk.

import { useState } from "../vendor/preact.js";
import { settled } from "../notice/settled.js";
import { wordsOf } from "../refusal_words.js";

// `act` asks the server; → { run, isBusy, answer, refusal: the words of a refusal }. The arguments of `run` are act's.
export function useAction(session, act) {
  const [state, setState] = useState({ isBusy: false, answer: null, refusal: "" });
  const run = async (...asked) => {
    setState({ isBusy: true, answer: null, refusal: "" });
    await settled(session);
    try {
      setState({ isBusy: false, answer: await act(...asked), refusal: "" });
    } catch (refused) {
      setState({ isBusy: false, answer: null, refusal: wordsOf(refused) });
    }
  };
  return { ...state, run };
}
