// The token of a projector or an instructor: in the fragment of the address, which is never sent, then
// kept for this tab alone, so that a reload finds it and a photograph of the screen does not.

/** The token, or `null` where there is none. */
export function tokenInAddress(role) {
  const key = `wenmi.${role}`;
  let token = decodeURIComponent(location.hash.slice(1));
  try {
    if (token) sessionStorage.setItem(key, token);
    else token = sessionStorage.getItem(key);
  } catch {
    // Nothing is kept here, so the address must go on holding it.
    return token || null;
  }
  if (location.hash) history.replaceState(null, '', location.pathname);
  return token || null;
}
