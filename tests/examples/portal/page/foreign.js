// Speaks like a frame to the portal, and like the portal to frames, from an origin that neither knows.

"use strict";

const { sids, callbacks } = JSON.parse(decodeURIComponent(location.hash.slice(1)));

for (const sid of sids) {
    parent.postMessage(`getInitData::foreign:${sid}`, "*");
}
for (let index = 0; index < parent.frames.length; index++) {
    for (const callback of callbacks) {
        parent.frames[index].postMessage(`${callback}:"from elsewhere"`, "*");
    }
}
