// The server's clock, and what is left until a deadline.

let ahead = 0;

/** Learns from a state how far the server's clock is ahead of this one. */
export function setClock(serverNow) {
  ahead = serverNow - Date.now();
}

/** The time by the server's clock, in milliseconds. */
export const serverNow = () => Date.now() + ahead;

const two = (number) => String(number).padStart(2, '0');

/** A time of day: `10:32:05`. */
export function timeOfDay(milliseconds) {
  const date = new Date(milliseconds);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** A span as a clock shows it: `0:40`, `1:05:00`. */
function span(seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${hours ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours ? `${hours}:${tail}` : tail;
}

/** A span in words: `1 分 20 秒`. */
export function spanInWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  return [minutes ? `${minutes} 分` : '', seconds % 60 || !minutes ? `${seconds % 60} 秒` : '']
    .filter(Boolean).join(' ');
}

/** Seconds until a deadline, never below none. */
const secondsUntil = (deadline) => Math.max(0, Math.ceil((deadline - serverNow()) / 1000));

/**
 * Shows in an element what is left until a deadline and keeps it up to date.
 *
 * `at(seconds)` is called for every second that is shown. Stops by itself when the element has left
 * the page.
 */
export class Countdown {
  constructor(element, at) {
    this.element = element;
    this.at = at || (() => {});
    this.timer = setInterval(() => this.show(), 250);
  }

  /** Sets the deadline, `null` for none. */
  set(deadline) {
    this.deadline = deadline;
    this.seconds = null;
    this.show();
  }

  show() {
    if (this.wasShown && !this.element.isConnected) {
      clearInterval(this.timer);
      return;
    }
    this.wasShown = this.element.isConnected;
    this.element.hidden = !this.deadline;
    if (!this.deadline) return;
    const seconds = secondsUntil(this.deadline);
    if (seconds === this.seconds) return;
    this.seconds = seconds;
    this.element.textContent = seconds ? `剩 ${span(seconds)}` : '时间到';
    this.element.classList.toggle('urgent', seconds <= 10);
    this.at(seconds);
  }
}
