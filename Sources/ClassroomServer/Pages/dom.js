// Building pages. Whatever comes from the server goes in as text; nothing here parses markup.

/** Control characters and marks that turn the direction of writing: they would disturb what stands
 * round them, and no name or question needs them. */
const harmful = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** A text as it may be shown. */
export const shown = (text) => String(text).replace(harmful, '');

/**
 * Makes an element. A property `onclick` and the like is a listener, `value`, `checked` and
 * `disabled` are set, everything else is an attribute; `null` and `false` leave it out. Children are
 * elements, texts, lists of these, or `null`.
 */
export function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (['value', 'checked', 'disabled', 'hidden'].includes(name)) element[name] = value;
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  add(element, children);
  return element;
}

/** Adds children as in `h`. */
function add(element, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(element, child);
    else if (child instanceof Node) element.append(child);
    else if (child !== null && child !== undefined && child !== false) element.append(shown(child));
  }
}

/** Puts children in place of what an element holds. */
export function fill(element, ...children) {
  element.textContent = '';
  add(element, children);
  return element;
}

/** Sets a text only where it changes, so that screen readers do not say it again. */
export function say(element, text) {
  const clean = shown(text);
  if (element.textContent !== clean) element.textContent = clean;
}

/** A button that does something on this page. */
export const button = (label, onclick, properties) =>
  h('button', { type: 'button', onclick, ...properties }, label);

/** A paragraph for each text. */
export const paragraphs = (texts, className) =>
  texts.map((text) => h('p', { class: className }, text));

/** The name of a person, which may be written in any direction. */
export const person = (name) => h('bdi', null, name);

let lastId = 0;

/** A new id for `aria-labelledby` and the like. */
export const newId = () => `e${(lastId += 1)}`;

/** Points without a needless fraction: `1`, `0.5`. */
export const points = (value) => String(Math.round(value * 10) / 10);
