// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

/** Events of `hostile_names.json`. */

/** The arguments that the callback of each event gets, by the name of the event. */
export interface PlacementEvents {
  /**
   * The event `type`.
   *
   * On the wire: `type`.
   */
  "type": [data: {
    type: string;
    self: string;
    Self: string;
    crate: string;
    super: string;
    fn: types.String;
    gen: number | string;
    async: boolean;
    "1st": number | string;
    index: number | string;
    S: types.Box;
  }];
  /**
   * The event `self`.
   *
   * On the wire: `self`.
   */
  "self": [self: types.Option];
  /**
   * The event `Payload`.
   *
   * On the wire: `Payload`.
   */
  "Payload": [nothing?: [] | ""];
  /**
   * The event `std`.
   *
   * On the wire: `std`.
   */
  "std": [data: types.String];
  /**
   * The event `Iterator`.
   *
   * On the wire: `Iterator`.
   */
  "Iterator": [core: types.Result, option?: types.Option];
  /**
   * The event `core.Box`.
   *
   * On the wire: `core.Box`.
   */
  "core.Box": [value: types.Box[]];
  /**
   * The event `EVENTS`.
   *
   * On the wire: `EVENTS`.
   */
  "EVENTS": [nothing?: [] | ""];
  /**
   * The event `std.H`.
   *
   * On the wire: `std.H`.
   */
  "std.H": [nothing?: [] | ""];
}

/** Values and objects of these events. */
export namespace types {
  /** The values of `Option`. */
  export type Option =
    /** Like the one of `Option`. */
    | "Some"
    /** Like the other. */
    | "None"
    /** A keyword. */
    | "self"
    | "Self"
    /** Digits first. */
    | "1st"
    | (string & {});
  /** The values of `Result`. */
  export type Result =
    /** Good. */
    | "Ok"
    /** Bad. */
    | "Err";
  /** The object `String`. */
  export interface String {
    core: Option;
    std: Result;
    Vec: Option[];
  }
  /** The object `Box`. */
  export interface Box {
    "a b": string;
    "поле": string;
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
