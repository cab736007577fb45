// What the server says by itself: new pages, another window's changes, that it stops.

export function listenToEvents(session, show) {
  const source = new EventSource(`${session.address}/events`);
  const on = (name, what) => source.addEventListener(name, (event) => what(event.data ? JSON.parse(event.data) : {}));
  on("pages", (pages) => show({ pages }));
  on("progress", (progress) => show({ progress }));
  on("version", ({ version }) => session.noticed(version));
  on("closing", () => {
    source.close();
    show({ isStopped: true });
  });
  const back = () => session.refresh(); // from another program, which may have changed the file
  addEventListener("focus", back);
  return () => {
    removeEventListener("focus", back);
    source.close();
  };
}
