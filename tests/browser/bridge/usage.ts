// What an application may write, and, below `@ts-expect-error`, what it may not.

import type { Bound, PlacementEvents, types } from "../../golden/bitrix24";

window.addEventListener("placement:received", ({ detail }) => {
  if (detail.event === "BackgroundCallCard::initialized") {
    const [call] = detail.args;
    const id: string = call.CALL_ID;
    const number: string | null | undefined = call.PHONE_NUMBER;
    const entity: number | string | null | undefined = call.CRM_ENTITY_ID;
    console.log(id, number, entity);
    // @ts-expect-error: ids come as text, too
    const strict: number = call.CRM_ENTITY_ID;
    // @ts-expect-error: it may be missing
    call.PHONE_NUMBER.trim();
    // @ts-expect-error: there is no such field
    call.PHONE;
  }
  if (detail.event === "BackgroundCallCard::muteButtonClick") {
    const muted: boolean = detail.args[0];
    console.log(muted);
    // @ts-expect-error: there is one argument
    detail.args[1];
  }
  // @ts-expect-error: no event is called so
  if (detail.event === "BackgroundCallCard::MuteButtonClick") return;
});

// What a value set does not list may come as well, and the listed ones are completed.
const direction: types.CallDirection = "incoming";
const unlisted: types.CallDirection = "incomingTransfer";
// @ts-expect-error: it is text
const wrong: types.CallDirection = 1;

// What comes where there is no data.
const classic: PlacementEvents["CallCard::BeforeClose"] = [[]];
const sdk: PlacementEvents["CallCard::BeforeClose"] = [""];
const none: PlacementEvents["CallCard::BeforeClose"] = [];
// @ts-expect-error: there is no data
const some: PlacementEvents["CallCard::BeforeClose"] = [1];

window.addEventListener("placement:refused", ({ detail: { event, id, status } }) => console.log(event, id, status + 0));
window.addEventListener("placement:waiting", ({ detail: { status, pending } }) => console.log(status + pending));
window.addEventListener("placement:delivered", ({ detail: { event, id } }) => console.log(event, id));
window.addEventListener("placement:expired", (event) => event.preventDefault());

async function start(client: object): Promise<string[]> {
  const bound: Bound | undefined = await window.placementBridge?.start(client);
  // @ts-expect-error: it is counted, not set
  window.placementBridge.pending = 0;
  return bound?.missing ?? [];
}

export { classic, direction, none, sdk, some, start, unlisted, wrong };
