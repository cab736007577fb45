// Everything that was typed is on the disk, or the server has refused it: then something can be done with the notice.

export function settled(session) {
  session.flush();
  return new Promise((done) => {
    const look = () => !session.queue.length && (stop(), done());
    const stop = session.listen(look);
    look();
  });
}
