// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

/** Events of `payloads.json`. */

/** The arguments that the callback of each event gets, by the name of the event. */
export interface PlacementEvents {
  /**
   * It was opened.
   *
   * On the wire: `Door::opened`, offered by `HALL`; needs the scopes `doors`.
   *
   * Since 2024.
   *
   * [Documentation](https://example.com/door/opened.html)
   */
  "Door::opened": [nothing?: [] | ""];
  /**
   * The event `Door::checked`.
   *
   * On the wire: `Door::checked`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::checked": [nothing?: { [key: string]: never } | [] | ""];
  /**
   * The event `Door::knocked`.
   *
   * On the wire: `Door::knocked`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::knocked": [times: number | string];
  /**
   * The event `Door::knocked`.
   *
   * On the wire: `Door::knocked`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::knock": [times: number | string];
  /**
   * The event `Door::named`.
   *
   * On the wire: `Door::named`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::named": [name: string, reason?: string];
  /**
   * The event `Door::measured`.
   *
   * On the wire: `Door::measured`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::measured": [data: {
    /** In millimetres. */
    WIDTH: number | string;
    NOTE?: string;
    COMMENT?: string;
  }];
  /**
   * The event `Door::visited`.
   *
   * On the wire: `Door::visited`, offered by `HALL`; needs the scopes `doors`.
   */
  "Door::visited": [data: types.Visit];
  /**
   * The event `Window.opened`.
   *
   * On the wire: `Window.opened`.
   */
  "Window.opened": [nothing?: [] | ""];
}

/** Values and objects of these events. */
export namespace types {
  /** The object `Visit`. */
  export interface Visit {
    ID: number | string;
    NAME: string;
  }
}

/** An event as it came. Comparing `event` makes `args` what belongs to it. */
export type Received = {
  [Name in keyof PlacementEvents]: { event: Name; id: string; args: PlacementEvents[Name] };
}[keyof PlacementEvents];

/** What is bound in this page. */
export interface Bound {
  /** Code of the placement. */
  placement: string;
  /** The events that will come. */
  bound: string[];
  /** The events that the application handles, and this placement does not offer. */
  missing: string[];
}

/** The script that forwards events to the server. */
export interface PlacementBridge {
  /**
   * Binds the events, once. Without a client, the script looks for `B24Js` and `BX24`.
   *
   * @param client The page's own `B24Frame`, or `BX24`.
   */
  start(client?: object): Promise<Bound>;
  /** How many events are not delivered yet. */
  readonly pending: number;
}

declare global {
  interface Window {
    /** There once `bridge.js` has run. */
    readonly placementBridge?: PlacementBridge;
  }

  interface WindowEventMap {
    /** An event came. */
    "placement:received": CustomEvent<Received>;
    /** The server has acknowledged it. */
    "placement:delivered": CustomEvent<{ event: string; id: string }>;
    /** It is given up; the status is 0 where it was never answered. */
    "placement:refused": CustomEvent<{ event: string; id: string; status: number }>;
    /** Nothing gets through; it will be tried again. */
    "placement:waiting": CustomEvent<{ status: number; pending: number }>;
    /** The session is over; `preventDefault()` keeps the page from loading again. */
    "placement:expired": CustomEvent<{ pending: number }>;
  }
}
