// The stream of states: server-sent events read with `fetch`, since `EventSource` cannot send the
// token in a header. Comes back by itself whatever happens to the network or the phone.

import { ServerError, errorOf } from './server.js';

/** Takes a stream of text apart into events, wherever the network cut it. */
export class EventParser {
  constructor(onEvent) {
    this.onEvent = onEvent;
    this.rest = '';
    this.type = '';
    this.data = [];
  }

  /** Takes the next piece of the stream. */
  take(text) {
    this.rest += text;
    // A carriage return at the end may be the first half of a line end.
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop();
    for (const line of lines) this.takeLine(line);
  }

  takeLine(line) {
    if (line === '') {
      if (this.data.length) this.onEvent(this.type || 'message', this.data.join('\n'));
      this.type = '';
      this.data = [];
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.type = value;
    if (field === 'data') this.data.push(value);
  }
}

/** The longest silence of a living stream; the server speaks every 10 seconds. */
const silence = 25000;
/** How old the last sign of life may be when the page comes to the front again. */
const doubt = 12000;

/**
 * A stream of states that is kept up.
 *
 * `on.state(state)`, `on.status('connected' | 'connecting' | 'lost', message)`, and
 * `on.gone(code, message)` when it is over for good.
 */
export class Connection {
  constructor(token, on) {
    this.token = token;
    this.on = on;
    this.failures = 0;
    this.heardAt = 0;
    const back = () => {
      if (document.visibilityState === 'visible' && Date.now() - this.heardAt > doubt) this.hurry();
    };
    this.listeners = [
      [window, 'online', () => this.hurry()], [window, 'pageshow', back],
      [document, 'visibilitychange', back],
    ];
    for (const [target, name, listener] of this.listeners) target.addEventListener(name, listener);
    this.watchdog = setInterval(() => {
      if (this.stream && Date.now() - this.heardAt > silence) this.hurry();
    }, 1000);
    this.open();
  }

  /** Ends it. */
  close() {
    this.isClosed = true;
    clearTimeout(this.timer);
    clearInterval(this.watchdog);
    for (const [target, name, listener] of this.listeners) target.removeEventListener(name, listener);
    if (this.stream) this.stream.abort();
  }

  /** Connects anew at once, whether it was waiting or only seemed to be connected. */
  hurry() {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    if (this.stream) this.stream.abort();
    this.open();
  }

  async open() {
    const stream = new AbortController();
    this.stream = stream;
    this.heardAt = Date.now();
    if (this.failures === 0) this.on.status('connecting');
    let wait = 0;
    try {
      const response = await fetch('/api/v1/events', {
        headers: { Authorization: `Bearer ${this.token}`, Accept: 'text/event-stream' },
        cache: 'no-store', signal: stream.signal,
      });
      if (!response.ok) throw await errorOf(response);
      await this.read(response.body.getReader(), stream);
    } catch (error) {
      if (error instanceof ServerError) {
        if ([401, 403, 410].includes(error.status)) {
          if (stream !== this.stream) return;
          this.end(error.status === 410 ? error.code : 'bad-token', error.message);
          return;
        }
        wait = error.retryAfter * 1000;
      }
    }
    // Somebody was in a hurry, and another stream took the place of this one.
    if (this.isClosed || stream !== this.stream) return;
    this.stream = null;
    this.failures += 1;
    this.on.status('lost');
    const delay = Math.min(8000, 500 * 2 ** (this.failures - 1));
    this.timer = setTimeout(() => this.open(), Math.max(wait, delay * (0.5 + Math.random() / 2)));
  }

  async read(reader, stream) {
    const decoder = new TextDecoder();
    const parser = new EventParser((type, data) => {
      if (stream !== this.stream || this.isClosed) return;
      try {
        this.take(type, data);
      } catch (error) {
        // A fault of the page is no fault of the network: it is reported, and the stream goes on.
        setTimeout(() => { throw error; });
      }
    });
    for (;;) {
      const { done, value } = await reader.read();
      if (done || stream !== this.stream) return;
      this.heardAt = Date.now();
      parser.take(decoder.decode(value, { stream: true }));
    }
  }

  take(type, data) {
    const message = JSON.parse(data);
    if (type === 'gone') this.end(message.code, message.message);
    if (type !== 'state') return;
    this.failures = 0;
    this.on.status('connected');
    this.on.state(message);
  }

  end(code, message) {
    this.close();
    this.on.gone(code, message);
  }
}
