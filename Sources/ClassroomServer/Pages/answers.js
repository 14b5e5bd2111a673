// Answers on their way: kept on the phone from the first tap until the server says that they are on
// its disk, and sent again for as long as that takes. The same answer sent twice counts once.

import { forget, keep, keys, recall } from './storage.js';
import { request } from './server.js';

/**
 * The answers of one learner in one lesson.
 *
 * An answer is `{ text, sent, … }`: what the learner has written, and what was handed in and has not
 * reached the server, or `null`; the two differ where one goes on writing meanwhile. It is in one of
 * the states `none`, `draft` (not handed in), `waiting` (handed in, not with the server), `sending`,
 * `stored`, and `refused` (not understood).
 */
export class Answers {
  /**
   * @param account `{ token, lesson, number }`
   * @param on `changed(question)` for every change, `stored(question, reply)`,
   *   `tooLate(question, text, message)`
   */
  constructor(account, on) {
    this.token = account.token;
    this.prefix = `wenmi.answer.${account.lesson}.${account.number}.`;
    this.on = on;
    this.entries = new Map();
    this.failures = 0;
    for (const key of keys('wenmi.answer.')) {
      if (key.startsWith(this.prefix)) {
        this.entries.set(key.slice(this.prefix.length), recall(key));
      } else if (!key.startsWith(`wenmi.answer.${account.lesson}.`)) {
        forget(key);
      }
    }
    this.mine = new Map();
  }

  /** Takes what the server has of a question, `null` for nothing. */
  know(question, mine) {
    const known = this.mine.get(question);
    if (mine && known && known.at > mine.at) return;
    this.mine.set(question, mine);
  }

  /** The answer to begin with: the one in work, or the one the server has, or none. */
  text(question) {
    const entry = this.entries.get(question);
    const mine = this.mine.get(question);
    return entry ? entry.text : mine ? mine.answer : '';
  }

  /** Where an answer stands: `{ state, message, mine }`. */
  status(question) {
    const entry = this.entries.get(question);
    const mine = this.mine.get(question) || null;
    if (!entry) return { state: mine ? 'stored' : 'none', mine };
    const { message } = entry;
    if (entry.refusal) return { state: entry.refusal, message, mine };
    if (entry.sent !== entry.text) return { state: 'draft', mine };
    return { state: this.sending === question ? 'sending' : 'waiting', message, mine };
  }

  /** Notes an answer that the learner is working on. */
  note(question, text) {
    const mine = this.mine.get(question);
    const entry = this.entries.get(question);
    const sent = entry ? entry.sent : null;
    if (sent === null && text === (mine ? mine.answer : '')) this.drop(question);
    else if (!entry || entry.text !== text) this.put(question, { text, sent });
    this.on.changed(question);
  }

  /** Hands in an answer. */
  send(question, text) {
    this.put(question, { text, sent: text });
    this.on.changed(question);
    this.pump();
  }

  /** Whether something handed in has not reached the server. */
  get isOnTheWay() { return Boolean(this.sending) || this.next !== null; }

  /** Tries at once what waits, as after coming back. */
  hurry() {
    clearTimeout(this.timer);
    this.timer = null;
    this.failures = 0;
    this.pump();
  }

  /** Sends nothing more; what is kept on the phone stays there. */
  stop() { this.isStopped = true; }

  /** Gives up what was in work for a question. */
  drop(question) {
    this.entries.delete(question);
    forget(this.prefix + question);
  }

  put(question, entry) {
    this.entries.set(question, entry);
    keep(this.prefix + question, { text: entry.text, sent: entry.sent });
  }

  get next() {
    for (const [question, entry] of this.entries) {
      if (entry.sent !== null) return question;
    }
    return null;
  }

  /** Sends what waits, one after the other. */
  async pump() {
    if (this.sending || this.timer || this.isStopped) return;
    const question = this.next;
    if (question === null) return;
    const text = this.entries.get(question).sent;
    this.sending = question;
    this.on.changed(question);
    let wait = 0;
    try {
      const reply = await request('/answers', {
        token: this.token, body: { question, answer: text },
      });
      this.failures = 0;
      this.mine.set(question, reply.mine);
      const entry = this.entries.get(question);
      if (entry && entry.text === text) this.drop(question);
      else if (entry && entry.sent === text) this.put(question, { text: entry.text, sent: null });
      this.on.stored(question, reply);
    } catch (error) {
      wait = this.failed(question, text, error);
    }
    this.sending = null;
    this.on.changed(question);
    if (wait) {
      this.timer = setTimeout(() => {
        this.timer = null;
        this.pump();
      }, wait);
    } else {
      this.pump();
    }
  }

  /** What becomes of an answer that was not taken; the milliseconds to wait, 0 for none. */
  failed(question, text, error) {
    const entry = this.entries.get(question);
    if (error.status === 401 || error.status === 410) {
      this.isStopped = true;
      return 0;
    }
    if (error.isPassing || error.code === 'not-now') {
      if (entry) entry.message = error.status ? error.message : null;
      this.failures += 1;
      const delay = Math.min(8000, 500 * 2 ** (this.failures - 1)) * (0.5 + Math.random() / 2);
      return Math.max(delay, error.retryAfter * 1000);
    }
    if (error.status === 409) {
      this.drop(question);
      this.on.tooLate(question, text, error.message);
    } else if (entry && entry.sent === text) {
      // Not understood: the learner must change it, so it is no longer on its way.
      this.put(question, { text: entry.text, sent: null });
      if (entry.text === text) {
        Object.assign(this.entries.get(question), { refusal: 'refused', message: error.message });
      }
    }
    return 0;
  }
}
