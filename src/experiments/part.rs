//! Parts: what some of an experiment's worlds came to, as a file that another machine can put together with the others.
//!
//! A line of JSON says what the part is and holds the whole document; behind it stand the numbers in binary, little-endian, and at
//! the end a digest of everything before. The numbers are those of the worlds, to the bit, so that parts put together in any order
//! give what one run gives.

use std::hash::Hasher;
use std::io::{Read, Write};
use std::{fmt, io};

use fnv::FnvHasher;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::comparison::ENGINE_VERSION;
use super::ensemble::{Ensemble, KEPT_WORLDS};
use super::fingerprint::experiment_hash;
use model::document;
use model::experiment::Experiment;
use model::outcomes::OUTCOMES;
use model::series::SERIES;

/// Which part of the worlds it is: number `number`, from 1, of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// Its number, from 1.
    pub number: u32,
    /// How many there are.
    pub of: u32,
}

impl Shard {
    /// The worlds of the part, when there are so many: neighbours, as evenly shared as can be.
    #[must_use]
    pub fn worlds(self, worlds: u32) -> std::ops::Range<u32> {
        let end = |number: u32| {
            (u64::from(worlds) * u64::from(number) / u64::from(self.of.max(1))) as u32
        };
        end(self.number.saturating_sub(1))..end(self.number)
    }
}

/// The first line of a part.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Head {
    /// The kind of file, and the version of its form.
    pub kind: String,
    /// The version of the engine that ran the worlds.
    pub engine_version: String,
    /// Which part it is.
    pub shard: Shard,
    /// Fingerprint of the document.
    pub experiment_hash: String,
    /// The document, with all defaults filled in.
    experiment: Value,
}

/// The kind of file, and the version of its form.
const KIND: &str = "community-sim-part/1";

/// The longest first line, in bytes: a document and some more.
const LONGEST_HEAD: u64 = 1 << 26;

/// Why a file is no part that can be used.
#[derive(Debug)]
pub enum PartError {
    /// It cannot be read.
    Read(io::Error),
    /// It is no part at all, or was changed or cut short.
    Broken,
    /// It was written by another version of the engine, whose numbers may differ.
    Version(String),
}

impl fmt::Display for PartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Broken => f.write_str("no part, or cut short or changed"),
            Self::Version(version) => write!(f, "written by version {version}"),
        }
    }
}

impl std::error::Error for PartError {}

impl From<io::Error> for PartError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Broken,
            _ => Self::Read(error),
        }
    }
}

/// What goes through it is digested.
struct Digested<T> {
    inner: T,
    digest: FnvHasher,
}

impl<T> Digested<T> {
    fn new(inner: T) -> Self {
        Self {
            inner,
            digest: FnvHasher::default(),
        }
    }
}

impl<T: Write> Digested<T> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.digest.write(bytes);
        self.inner.write_all(bytes)
    }
}

impl<T: Read> Digested<T> {
    fn get<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.inner.read_exact(&mut bytes)?;
        self.digest.write(&bytes);
        Ok(bytes)
    }
}

/// Writes the worlds of `shard`, all of which `ensemble` has.
///
/// # Errors
/// When `out` does.
pub fn write(
    out: &mut impl Write,
    experiment: &Experiment,
    shard: Shard,
    ensemble: &Ensemble,
) -> io::Result<()> {
    let mut out = Digested::new(out);
    let head = Head {
        kind: KIND.to_owned(),
        engine_version: ENGINE_VERSION.to_owned(),
        shard,
        experiment_hash: experiment_hash(experiment),
        experiment: document::value(experiment),
    };
    out.put(&serde_json::to_vec(&head)?)?;
    out.put(b"\n")?;
    for strategy in 0..ensemble.strategies() {
        for world in shard.worlds(experiment.run.worlds) {
            for value in ensemble.outcomes_of(strategy, world) {
                out.put(&value.to_le_bytes())?;
            }
            for value in ensemble.days_of(strategy, world) {
                out.put(&value.to_le_bytes())?;
            }
        }
        for sketch in ensemble.sketches(strategy) {
            out.put(&(sketch.buckets().len() as u32).to_le_bytes())?;
            for (key, count) in sketch.buckets() {
                out.put(&key.to_le_bytes())?;
                out.put(&count.to_le_bytes())?;
            }
        }
    }
    let digest = out.digest.finish();
    out.put(&digest.to_le_bytes())
}

/// The experiment of a part, checked like any document, as a part may come from anywhere; the plan that does nothing may stand
/// behind as many as a document may have.
fn checked(document: &Value) -> Option<Experiment> {
    let mut own = document.clone();
    let strategies = own.get_mut("strategies")?.as_array_mut()?;
    if strategies.len() > MAX_STRATEGIES {
        strategies.pop();
    }
    document::parse(&own.to_string()).ok()?;
    document::unpack(document.to_string().as_bytes()).ok()
}

/// The most strategies of a document.
const MAX_STRATEGIES: usize = 6;

/// A part whose first line has been read.
#[derive(Debug)]
pub struct Part<R> {
    /// What it is.
    pub head: Head,
    /// The document.
    pub experiment: Experiment,
    rest: Digested<R>,
}

impl<R> fmt::Debug for Digested<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digested")
    }
}

impl<R: io::BufRead> Part<R> {
    /// Reads the first line.
    ///
    /// # Errors
    /// When it is no part, or one of another version.
    pub fn open(file: R) -> Result<Self, PartError> {
        let mut rest = Digested::new(file);
        let mut line = Vec::new();
        io::BufRead::read_until(&mut (&mut rest.inner).take(LONGEST_HEAD), b'\n', &mut line)?;
        rest.digest.write(&line);
        let head: Head = serde_json::from_slice(&line).map_err(|_| PartError::Broken)?;
        if head.engine_version != ENGINE_VERSION {
            return Err(PartError::Version(head.engine_version));
        }
        let experiment = checked(&head.experiment).ok_or(PartError::Broken)?;
        let Shard { number, of } = head.shard;
        let sound = head.kind == KIND
            && (1..=of).contains(&number)
            && of <= experiment.run.worlds
            && head.experiment_hash == experiment_hash(&experiment);
        if !sound {
            return Err(PartError::Broken);
        }
        Ok(Self {
            head,
            experiment,
            rest,
        })
    }

    /// Reads the worlds into an ensemble of the same experiment, which has none of them yet.
    ///
    /// # Errors
    /// When the file is cut short or was changed; the ensemble is of no use then.
    pub fn read_into(mut self, ensemble: &mut Ensemble) -> Result<(), PartError> {
        let run = self.experiment.run;
        let (days, worlds) = (run.days as usize, run.worlds);
        let file = &mut self.rest;
        for strategy in 0..self.experiment.strategies.len() {
            for world in self.head.shard.worlds(worlds) {
                let mut outcomes = Vec::with_capacity(OUTCOMES.len());
                for _ in 0..OUTCOMES.len() {
                    outcomes.push(f64::from_le_bytes(file.get()?));
                }
                let mut daily = Vec::new();
                if world < KEPT_WORLDS {
                    for _ in 0..SERIES.len() * days {
                        daily.push(f32::from_le_bytes(file.get()?));
                    }
                }
                ensemble
                    .adopt(strategy, world, &daily, &outcomes)
                    .map_err(|error| PartError::Read(io::Error::other(error.to_string())))?;
            }
            if worlds > KEPT_WORLDS {
                for place in 0..SERIES.len() * days {
                    for _ in 0..u32::from_le_bytes(file.get()?) {
                        let key = i32::from_le_bytes(file.get()?);
                        let count = u32::from_le_bytes(file.get()?);
                        ensemble.add_to_sketch(strategy, place, key, count);
                    }
                }
            }
        }
        let digest = file.digest.finish();
        match u64::from_le_bytes(file.get()?) == digest {
            true => Ok(()),
            false => Err(PartError::Broken),
        }
    }
}
