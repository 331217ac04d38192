//! What a person said about a kind of table, kept in a small file for the next time: columns, time zone, order of day and
//! month. Names of people are not in it.

use serde::{Deserialize, Serialize};
use words::Meant;
use words::say::files as say;

use super::moment::DayOrder;
use super::problem::{Problem, quoted};
use super::role::Role;
use super::seats::Columns;
use super::zone::Zone;

/// The format's name and version.
const FORMAT: &str = "community-sim-mapping/1";

/// What was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Which column holds what.
    pub columns: Columns,
    /// The zone of the group's clock.
    pub zone: Option<Zone>,
    /// Whether day or month stands first.
    pub order: Option<DayOrder>,
}

/// As the file writes it.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    format: String,
    #[serde(default)]
    columns: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    utc_offset: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dates: Option<DayOrder>,
}

impl Mapping {
    /// Reads the text of a mapping file.
    ///
    /// # Errors
    ///
    /// When it is no such file, or names a role or a zone that there is not.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problem> {
        let shape: Shape = serde_json::from_str(text)
            .map_err(|error| Problem::of_file(file, &error.to_string(), &say::A_MAPPING))?;
        if shape.format != FORMAT {
            return Err(Problem::of_file(
                file,
                &quoted(&shape.format),
                &say::A_MAPPING,
            ));
        }
        let mut columns = Columns::default();
        for (role, name) in shape.columns {
            columns.0.push((
                role_named(&role).map_err(|problem| Problem {
                    file: file.into(),
                    ..problem
                })?,
                name,
            ));
        }
        let zone = match shape.utc_offset.as_deref().map(str::parse::<Zone>) {
            Some(Err(error)) => {
                return Err(Problem::of_file(
                    file,
                    &shape.utc_offset.unwrap_or_default(),
                    &error.0,
                ));
            }
            found => found.and_then(Result::ok),
        };
        Ok(Self {
            columns,
            zone,
            order: shape.dates,
        })
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> String {
        let shape = Shape {
            format: FORMAT.to_owned(),
            columns: self
                .columns
                .0
                .iter()
                .map(|(role, name)| (role.name().to_owned(), name.clone()))
                .collect(),
            utc_offset: self.zone.as_ref().map(Zone::to_string),
            dates: self.order,
        };
        // Texts and truths are always written.
        serde_json::to_string_pretty(&shape).unwrap_or_default() + "\n"
    }
}

/// The role of a name, `user_id` say.
pub(crate) fn role_named(name: &str) -> Result<Role, Problem> {
    Role::named(name).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
        let allowed = Meant {
            allowed: &say::ARole {
                known: &known.join(", "),
            },
            found: Some(name),
            names: &known,
        };
        Problem::of_file("", &quoted(name), &allowed)
    })
}

impl std::str::FromStr for Columns {
    type Err = Problem;

    /// Reads `user_id=发言人`.
    fn from_str(text: &str) -> Result<Self, Problem> {
        let (role, name) = text
            .split_once('=')
            .ok_or_else(|| Problem::of_file("", &quoted(text), &say::A_COLUMN_OPTION))?;
        Ok(Self(vec![(
            role_named(role.trim())?,
            name.trim().to_owned(),
        )]))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mapping = Mapping {
            columns: "user_id=发言人".parse().unwrap(),
            zone: Some("+08:00".parse().unwrap()),
            order: Some(DayOrder::MonthFirst),
        };
        assert_eq!(Mapping::parse("m.json", &mapping.text()).unwrap(), mapping);
        assert!("user=x".parse::<Columns>().is_err() && "user_id".parse::<Columns>().is_err());
        for wrong in [
            "",
            "{}",
            r#"{"format":"x"}"#,
            r#"{"format":"community-sim-mapping/1","utc_offset":"Mars"}"#,
        ] {
            assert!(Mapping::parse("m.json", wrong).is_err(), "{wrong}");
        }
    }
}
