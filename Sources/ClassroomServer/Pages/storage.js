// What a browser keeps for us. Where it keeps nothing (private windows), memory does until the page
// is closed, and the page says so.

const memory = new Map();

function usable() {
  try {
    localStorage.setItem('wenmi.try', '1');
    localStorage.removeItem('wenmi.try');
    return true;
  } catch {
    return false;
  }
}

/** Whether what is kept outlives the page. */
export const isKept = usable();

/** A value kept before, or `null`. */
export function recall(key) {
  try {
    return JSON.parse((isKept ? localStorage.getItem(key) : memory.get(key)) || 'null');
  } catch {
    return null;
  }
}

/** Keeps a value; a full store falls back to memory for as long as the page is open. */
export function keep(key, value) {
  const text = JSON.stringify(value);
  memory.set(key, text);
  if (!isKept) return;
  try {
    localStorage.setItem(key, text);
  } catch {
    // The value stays in memory; what was kept before must not come back in its place.
    localStorage.removeItem(key);
  }
}

/** Forgets a value. */
export function forget(key) {
  memory.delete(key);
  if (isKept) localStorage.removeItem(key);
}

/** The keys in use that begin with a prefix. */
export const keys = (prefix) =>
  [...new Set([...memory.keys(), ...(isKept ? Object.keys(localStorage) : [])])].filter((key) =>
    key.startsWith(prefix));

/** The name of this device, made once: 32 hex digits. */
export function deviceName() {
  let name = recall('wenmi.device');
  if (!/^[0-9a-f]{32}$/.test(name || '')) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    keep('wenmi.device', name);
  }
  return name;
}
