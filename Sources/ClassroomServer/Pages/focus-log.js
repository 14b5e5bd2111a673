// In exams: when this page was left, and for how long. The learner is told beforehand, and sees it.

import { serverNow } from './clock.js';
import { request } from './server.js';
import { forget, keep, recall } from './storage.js';

/** Shorter absences, in milliseconds, are a reload or a notice coming up. */
const shortest = 1500;

/** Watches whether the page is in front; `changed()` after every absence. */
export class FocusLog {
  constructor({ token, lesson, number }, changed) {
    this.token = token;
    this.key = `wenmi.focus.${lesson}.${number}`;
    this.changed = changed;
    const kept = recall(this.key) || {};
    this.waiting = kept.waiting || [];
    this.count = kept.count || 0;
    this.total = kept.total || 0;
    this.leftAt = kept.leftAt || null;
    this.isBlurred = false;
    this.watch = ({ type }) => {
      // Some browsers within other programs never say that a page has the focus again; a touch does.
      if (type !== 'visibilitychange') this.isBlurred = type === 'blur';
      this.look();
    };
    this.events = [
      [document, 'visibilitychange'], [window, 'blur'], [window, 'focus'], [window, 'pointerdown'],
      [window, 'keydown'],
    ];
    for (const [target, name] of this.events) target.addEventListener(name, this.watch);
    this.look();
    this.send();
  }

  /** Ends the watch; what has not reached the server is still sent. */
  close() {
    for (const [target, name] of this.events) target.removeEventListener(name, this.watch);
    this.isClosed = true;
    if (!this.waiting.length) forget(this.key);
  }

  look() {
    const isHere = document.visibilityState === 'visible' && !this.isBlurred;
    if (!isHere && !this.leftAt) {
      this.leftAt = serverNow();
      this.keep();
    }
    if (!isHere || !this.leftAt) return;
    const away = Math.round(serverNow() - this.leftAt);
    if (away >= shortest) {
      this.waiting.push({ at: Math.round(this.leftAt), away });
      this.count += 1;
      this.total += away;
    }
    this.leftAt = null;
    this.keep();
    this.send();
    this.changed();
  }

  keep() {
    const { waiting, count, total, leftAt } = this;
    keep(this.key, { waiting, count, total, leftAt });
  }

  async send() {
    clearTimeout(this.timer);
    if (this.isSending || !this.waiting.length) return;
    const losses = [...this.waiting];
    this.isSending = true;
    try {
      await request('/focus', { token: this.token, body: { losses } });
      this.waiting.splice(0, losses.length);
      if (this.isClosed) forget(this.key);
      else this.keep();
    } catch (error) {
      if (error.isPassing) this.timer = setTimeout(() => this.send(), 5000);
    }
    this.isSending = false;
  }
}
