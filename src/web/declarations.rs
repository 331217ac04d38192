//! The types of documents and results, for TypeScript.

use wasm_bindgen::prelude::wasm_bindgen;

/// Documents and results, field by field; generated from the Rust types, see `tests/declarations.rs`.
#[wasm_bindgen(typescript_custom_section)]
const DOCUMENTS: &str = include_str!("documents.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const ANSWERS: &str = r#"
/** Every `Error` that the engine throws: a line of the message for each thing that is wrong. */
export interface Problem extends Error {
  name: "Problem";
  errors: DocumentError[];
  /** What a person can say so that files can be read; thrown by `GroupReading` alone. */
  asks?: Ask[];
}

/** A file of a group: its name, with its folders, and what it holds. */
export interface GroupFile {
  /** A folder's files have the folder before a slash. */
  name: string;
  /** A file of the browser, read in slices by a worker, or bytes. */
  data: Blob | Uint8Array;
}

/** What a person says about the files of a group; what is left out is found out or unknown. */
export interface ReadingOptions {
  /** The operators, by name or identity. */
  operators?: string[];
  /** The zone of the group's clock: `+08:00`, or a name such as `Asia/Shanghai`. */
  zone?: string | null;
  /** Whether day, month or year stands first in dates that do not tell. */
  dates?: "dmy" | "mdy" | "ymd" | null;
  /** What columns hold: pairs of a role, such as `user_id`, and the column's name. */
  columns?: [role: string, column: string][];
  /** Refuses imperfect rows instead of leaving them out or mending them. */
  strict?: boolean;
  /** Passes over files that hold no table, as in a folder. */
  folder?: boolean;
  /** The text of a mapping file, as `mapping()` gives it; what is said here goes before it. */
  mapping?: string | null;
}

/** How `GroupReading.calibrate` goes about it. What is left out is as the command line has it. */
export interface CalibrationTask {
  /** The document's dates are the group's own; those of a built-in case are counted from the group's first day. */
  own?: boolean;
  /** Simulations from which the numbers are found. (100 to 100000) */
  simulations?: number;
  /** Worlds with the numbers found, which fit and forecast are shown with. (20 to 100000) */
  worlds?: number;
  /** Days after the last one of the files. (0 to 3650, with those of the files) */
  days_ahead?: number;
  /** Last days that are not fitted to; the forecast is judged on them, and there is no calibrated document. */
  hold_back?: number;
}

/** A question about the plans of a document, for `Study`. What is left out is as the command line has it. */
export type Question =
  /** What does each tactic contribute? */
  | {
    kind: "contributions";
    /** Positions of the plans; all without it. */
    strategies?: number[];
    /** Pairs of orders drawn for each world where a plan has many tactics. (1 to 1000) */
    orders?: number;
  }
  /** How do the plans stand shocks and wrong assumptions? */
  | {
    kind: "risks";
    /** Day on which every shock strikes, from 1; in the middle without it. */
    day?: number | null;
    /** Sets of assumptions. (0 to 10000) */
    sets?: number;
    /** Worlds of each set. */
    set_worlds?: number;
    /** By which share of the way to the ends of their ranges assumptions are moved. (0.01 to 1) */
    within?: number;
  }
  /** Which assumptions does the choice rest on? */
  | {
    kind: "sensitivity";
    /** Trajectories of the screening. (2 to 1000) */
    trajectories?: number;
    /** Assumptions that are looked at closely. (1 to 16) */
    closely?: number;
    /** Rows of points behind the shares of the variance. (8 to 32768) */
    rows?: number;
    /** Worlds of each point. */
    point_worlds?: number;
    /** By which share of the way to the ends of their ranges assumptions are moved. (0.01 to 1) */
    within?: number;
  }
  /** Which are the best plans under these means? */
  | {
    kind: "optimise";
    /** Working time of every plan; without it the most that a plan of the document has. (0 to 1440 min/day) */
    minutes_per_day?: number | null;
    /** Money of every plan for 30 days; without it the most that a plan of the document has. (0 to 10000000 yuan) */
    budget_yuan?: number | null;
    /** Retention that a plan must reach. (0 to 1) */
    least_retention?: number;
    /** Return on investment that a plan must reach. (-1 to 1000) */
    least_roi?: number | null;
    /** What an hour of the operator costs; without it the most that a plan of the document says. (0 to 100000 yuan) */
    hour_yuan?: number | null;
    /** Plans to try. (1 to 100000) */
    plans?: number;
    /** Worlds of each plan tried. */
    search_worlds?: number;
    /** Plans that are run again on fresh luck. (1 to 100) */
    front?: number;
    /** Draws plans instead of searching. */
    random?: boolean;
  }
  /** Which plan is the best? In `run.worlds` worlds at most. */
  | { kind: "until_sure" };
"#;
