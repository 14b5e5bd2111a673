// Requests to the server: JSON in and out, errors with the message for people that came with them.

/** A request that was answered with an error; `status` 0 means that nothing was answered. */
export class ServerError extends Error {
  constructor(status, code, message, retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    /** Seconds to wait before the next try, or 0. */
    this.retryAfter = retryAfter || 0;
  }

  /** Whether the same request may well be answered later. */
  get isPassing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** The error that a response is. */
export async function errorOf(response) {
  let error = {};
  try {
    error = (await response.json()).error || {};
  } catch {
    // A proxy answered in its own way.
  }
  return new ServerError(
    response.status, error.code || 'unknown', error.message || `服务器没有照办（${response.status}）。`,
    error.retryAfterSeconds || Number(response.headers.get('Retry-After')) || 0);
}

/**
 * Sends a request.
 *
 * @param path below `/api/v1`
 * @param options `token`; `body`, which makes it a POST; `raw` for the response as it is
 * @throws ServerError
 */
export async function request(path, { token, body, raw } = {}) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers['Content-Type'] = 'application/json';
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 15000);
  try {
    const response = await fetch(`/api/v1${path}`, {
      method: body ? 'POST' : 'GET', headers, cache: 'no-store', signal: stop.signal,
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw await errorOf(response);
    return raw ? response : await response.json();
  } catch (error) {
    if (error instanceof ServerError) throw error;
    throw new ServerError(0, 'unreachable', '连不上老师的电脑。请看手机是不是还在教室的无线网里。');
  } finally {
    clearTimeout(timer);
  }
}
