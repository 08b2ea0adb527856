// The page that the script runs in: its place, and what it is told.
//
// These files are one script. A minifier puts them into a function, in the order of `tests/browser/bridge/script.rs`;
// `config` is its argument, for which `Bridge` puts the settings in.

const url = new URL(config.url, document.baseURI).href;

// A frame is called `host|protocol|sid`; the sid is its own. Its part of the storage is named after all of it, so
// that frames do not mix, and accounts neither.
const [host = "", protocol = "", sid = ""] = window.name.split("|");
const account = `placement ${url} ${host}|${protocol}|`;
const own = account + sid;

// Code of the placement, once it is known.
let placement = "";
const said = new Set();

function warn(text) {
  console.warn("placement bridge: " + text);
}

function warnOnce(text) {
  if (!said.has(text)) warn(text);
  said.add(text);
}

// False if a listener takes the matter into its own hands.
function tell(name, detail) {
  return window.dispatchEvent(new CustomEvent("placement:" + name, { cancelable: true, detail }));
}
