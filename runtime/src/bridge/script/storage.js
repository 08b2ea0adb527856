// What a reload leaves in place. It may be forbidden or full; then the queue lives as long as the page.

function store(key, text) {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    warnOnce("events cannot be stored; a reload loses what is not delivered yet");
    return false;
  }
}

function recall(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing is stored.
  }
}

function storedKeys() {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}
