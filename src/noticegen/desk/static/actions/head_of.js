// What a notice's head says of it: kind, number, date, state.

export function headOf(session) {
  const value = (key) => session.outline?.head.find((each) => each.key === key)?.value ?? null;
  const date = value("date");
  const isWholeDay = /^\d{4}-\d{2}-\d{2}$/.test(date ?? "");
  return { kind: value("kind") ?? "Thông báo", number: value("number"), date, state: value("state"), isWholeDay };
}

export const isIssued = (session) => {
  const { number, isWholeDay } = headOf(session);
  return Boolean(number) && isWholeDay;
};
