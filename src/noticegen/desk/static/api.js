// The calls to the server. What it refuses is thrown as a `Refusal`, in the words that it gave.

export class Refusal extends Error {
  // `status` is 0 where there was no answer at all; `body` is what the server said, `{}` if that is unreadable.
  constructor(status, body) {
    super(body.message ?? "");
    this.status = status;
    this.body = body;
    this.code = body.code ?? "";
    this.hint = body.hint ?? "";
  }

  // Whether the same request may succeed later: there was no answer, or the server had a fault.
  get isPassing() {
    return this.status === 0 || this.status >= 500;
  }

  get isClosed() {
    return this.status === 403;
  }
}

export const get = (address) => call(address, { method: "GET" });

// A small request outlives the page, should that be closed while it is under way; browsers allow no more than 64 kB.
export function post(address, value = {}) {
  const body = JSON.stringify(value);
  const headers = { "Content-Type": "application/json" };
  return call(address, { method: "POST", headers, body, keepalive: body.length < 20_000 });
}

export const postFile = (address, file) =>
  call(address, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
    body: file,
  });

async function call(address, options) {
  const response = await fetch(address, options).catch(() => null);
  if (!response) throw new Refusal(0, {});
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(response.status, body);
  return body;
}
