// Tells the test what the bridge tells the page and the console, and what the page's policy forbids.

function tell(name, detail) {
  // Halves of surrogate pairs are no text for the test either.
  const body = JSON.stringify([name, detail]).replace(/\\ud[89a-f]../g, "?");
  fetch("/seen", { method: "POST", body, keepalive: body.length < 10000 }).catch(() => {});
}

for (const name of ["received", "delivered", "refused", "waiting", "expired"]) {
  window.addEventListener(`placement:${name}`, ({ detail }) => tell(name, detail));
}
for (const level of ["debug", "error", "info", "log", "warn"]) {
  console[level] = (...texts) => tell("console", texts.join(" "));
}
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  tell("console", `policy: ${violatedDirective} ${blockedURI}`);
});
