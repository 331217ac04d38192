//! Room 2: many runs: ensembles, paired comparison, measuring, replays of real communities.
#![forbid(unsafe_code)]
