// Which of the waiting intents go out together, and as what edits.

// Texts, and then one thing that may change paths: those of what comes behind it are known when it is confirmed.
// Undo and redo go alone. `lost` are those whose place is gone, `after` is the outline as it will be then.
export function resolved(queue, confirmed, isCareful = false) {
  const batch = isCareful || queue[0]?.action ? queue.slice(0, 1) : together(queue);
  const [edits, lost] = [[], []];
  let after = confirmed;
  for (const each of batch) {
    const asked = each.edits?.(after) ?? [];
    if (!asked.length && !each.action) lost.push(each);
    edits.push(...asked);
    after = confirmed && each.apply(after);
  }
  return { batch, lost, edits, action: batch[0]?.action, after };
}

function together(queue) {
  const wide = queue.findIndex((each) => !each.field);
  if (wide < 0) return queue.slice();
  return queue.slice(0, queue[wide].action ? wide : wide + 1);
}

// Whether this outline says what was asked for, so that only the answer to it was lost.
export const isLost = (outline, after) => Boolean(outline && after) && said(outline) === said(after);

const said = (outline) => JSON.stringify(outline.parts.map((part) => allWords(part.children ?? part.nodes ?? part.texts ?? [])));

function allWords(list) {
  return list.map((each) => [each.texts ? each.texts.map((text) => text.value ?? "") : [each.value], allWords(each.children ?? [])]);
}
