// What the server says by itself: new pages, another window's changes, that it stops.

export function listenToEvents(session, show) {
  const source = new EventSource(`${session.address}/events`);
  const on = (name, what) => source.addEventListener(name, (event) => what(event.data ? JSON.parse(event.data) : {}));
  on("pages", (pages) => show({ pages }));
  on("progress", (progress) => show({ progress }));
  on("opened", (opened) => session.refresh(opened));
  on("outside", () => session.refresh());
  on("closing", () => {
    source.close();
    show({ isStopped: true });
  });
  return () => source.close();
}
