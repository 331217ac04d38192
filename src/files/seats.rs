//! Which column of a table holds what: as its kind says, as the person says, or by the columns' names.

use words::say::files as say;
use words::{Say, Text};

use super::kinds::{self, Kind, TABLE};
use super::problem::{Ask, Problem, WantedColumn, quoted, shortened};
use super::role::{ROLES, Role, plain};

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Messages.
    Messages,
    /// Members.
    Members,
    /// Sums of days.
    Days,
}

/// The columns of one table.
#[derive(Clone, Debug)]
pub(crate) struct Seats {
    pub kind: &'static Kind,
    pub form: Form,
    /// The places of the columns of each role.
    places: [Vec<usize>; ROLES],
    /// The names of all columns, as the file has them.
    names: Vec<String>,
}

/// What the person said about columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns(pub Vec<(Role, String)>);

impl Seats {
    /// Finds out what the columns hold; `exact` when times are wanted as moments of universal time, where there are both.
    pub fn new(
        file: &str,
        names: Vec<String>,
        said: &Columns,
        exact: bool,
    ) -> Result<Self, Problem> {
        let plain_names: Vec<String> = names.iter().map(|name| plain(name)).collect();
        Self::of(file, kinds::of_columns(&plain_names), names, said, exact)
    }

    /// The same for a table whose kind is known.
    pub fn of(
        file: &str,
        kind: &'static Kind,
        names: Vec<String>,
        said: &Columns,
        exact: bool,
    ) -> Result<Self, Problem> {
        let plain_names: Vec<String> = names.iter().map(|name| plain(name)).collect();
        let mut places: [Vec<usize>; ROLES] = [const { Vec::new() }; ROLES];
        for (role, name) in &said.0 {
            if let Some(place) = plain_names.iter().position(|known| *known == plain(name)) {
                places[*role as usize].push(place);
            }
        }
        let by_person = places.clone().map(|of_role| !of_role.is_empty());
        if is_plain(kind) {
            by_names(&plain_names, &mut places);
        } else {
            for (name, role) in kind.columns {
                let place = plain_names.iter().position(|known| known == name);
                places[*role as usize].extend(place.filter(|_| !by_person[*role as usize]));
            }
        }
        // Where a file has both, the local time needs no zone; the moment is exact.
        let [time, local] = [Role::Time as usize, Role::LocalTime as usize];
        if !places[local].is_empty() && (!exact || places[time].is_empty()) {
            places[time] = std::mem::take(&mut places[local]);
        }
        let mut seats = Self {
            kind,
            form: Form::Messages,
            places,
            names,
        };
        seats.form = seats
            .find_form()
            .ok_or_else(|| seats.what_is_missing(file))?;
        Ok(seats)
    }

    fn find_form(&self) -> Option<Form> {
        let who = self.has(Role::UserId) || self.has(Role::UserName);
        let sums = Role::ALL
            .iter()
            .any(|role| role.is_sum() && self.has(*role));
        if sums && !who && self.has(Role::Time) {
            return Some(Form::Days);
        }
        let listed = [Role::Joined, Role::LastVisit, Role::Attended]
            .iter()
            .any(|role| self.has(*role));
        match (who, self.has(Role::Time)) {
            (true, true) => Some(Form::Messages),
            (true, false) if listed || self.kind.lists_members => Some(Form::Members),
            _ => None,
        }
    }

    /// Whether there is a column of that role.
    pub fn has(&self, role: Role) -> bool {
        !self.places[role as usize].is_empty()
    }

    /// The places of the columns of that role.
    pub fn places(&self, role: Role) -> &[usize] {
        &self.places[role as usize]
    }

    /// The name of the first column of that role.
    pub fn column(&self, role: Role) -> &str {
        self.places(role)
            .first()
            .and_then(|place| self.names.get(*place))
            .map_or("", String::as_str)
    }

    /// The names of all columns, where they are the person's to choose among: in a table of no special kind.
    pub fn choice(&self) -> &[String] {
        if is_plain(self.kind) {
            &self.names
        } else {
            &[]
        }
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.names.len()
    }

    /// What each role's columns are called, for the person to confirm.
    pub fn told(&self) -> Vec<(Role, String)> {
        let of_role = |role: &Role| {
            let columns = self
                .places(*role)
                .iter()
                .filter_map(|place| self.names.get(*place));
            columns
                .map(|name| (*role, name.clone()))
                .collect::<Vec<_>>()
        };
        Role::ALL.iter().flat_map(of_role).collect()
    }

    /// All columns that a log needs and this table has not, each with the one that may be meant.
    fn what_is_missing(&self, file: &str) -> Problem {
        let mut missing = Vec::new();
        if !self.has(Role::UserId) && !self.has(Role::UserName) {
            missing.push(Role::UserId);
        }
        if !self.has(Role::Time) {
            missing.push(Role::Time);
        }
        let columns = &visible_list(&self.names);
        let wanted: Vec<Text> = missing.iter().map(|role| self.wanted(*role)).collect();
        Problem::of_line(
            file,
            1,
            &say::NoSuchColumns { columns },
            &say::ColumnsNeeded {
                wanted: &words::Joined(&wanted, say::WANTED_AND),
            },
        )
        .asking(self.which_hold(&missing))
    }

    /// The question which columns hold these.
    pub fn which_hold(&self, roles: &[Role]) -> Ask {
        let wanted = |role: &Role| WantedColumn {
            role: role.name(),
            guess: self.nearest(*role).map(str::to_owned),
        };
        Ask::Columns {
            columns: self.names.clone(),
            wanted: roles.iter().map(wanted).collect(),
        }
    }

    fn wanted(&self, role: Role) -> Text {
        let name = &role.name();
        let nearest = self.nearest(role);
        match nearest {
            Some(near) => say::WantedOrMeant {
                name,
                near: &quoted(near),
            }
            .text(),
            None => say::Wanted { name }.text(),
        }
    }

    /// The column whose name is most like one that the role has.
    fn nearest(&self, role: Role) -> Option<&str> {
        let likeness = |name: &str| {
            let name = plain(name);
            let known = Role::ALL.iter().filter(|other| **other == role);
            let names = known.flat_map(|role| role.names());
            names
                .map(|known| strsim::jaro_winkler(&name, &known))
                .fold(0.0, |most: f64, like| if like > most { like } else { most })
        };
        // A name as long as a text is none, and takes long to compare.
        let free = self
            .names
            .iter()
            .filter(|name| !name.trim().is_empty() && name.len() <= 100);
        let best = free
            .map(|name| (likeness(name), name))
            .max_by(|a, b| a.0.total_cmp(&b.0))?;
        (best.0 > 0.8).then_some(best.1.as_str())
    }
}

/// A list of columns that fits into a message.
fn visible_list(names: &[String]) -> String {
    super::problem::visible(&shortened(&names.join(",")))
}

/// Seats the columns of a table of no special kind.
fn by_names(names: &[String], places: &mut [Vec<usize>; ROLES]) {
    let mut taken: Vec<usize> = places.iter().flatten().copied().collect();
    for role in Role::ALL {
        let seat = &mut places[*role as usize];
        if !seat.is_empty() {
            continue;
        }
        let fitting = |(place, name): (usize, &String)| Some((role.rank(name)?, place));
        let mut found: Vec<(usize, usize)> = names.iter().enumerate().filter_map(fitting).collect();
        found.retain(|(_, place)| !taken.contains(place));
        found.sort_unstable();
        let most = if *role == Role::LightActions {
            found.len()
        } else {
            1
        };
        seat.extend(found.into_iter().take(most).map(|(_, place)| place));
        taken.extend(seat.iter());
    }
    // What the parents name is the messages' own number, however short its name.
    let [item, parent] = [Role::Item as usize, Role::Parent as usize];
    if places[item].is_empty() && !places[parent].is_empty() {
        let id = names.iter().position(|name| name == "id");
        places[item].extend(id.filter(|id| !taken.contains(id)));
    }
    // A date and a time of day in two columns: the time's own name is that of whole times, too.
    let [time, clock] = [Role::Time as usize, Role::TimeOfDay as usize];
    let date = names
        .iter()
        .position(|name| matches!(name.as_str(), "date" | "日期"));
    if let (Some(date), [whole], true) = (date, places[time].as_slice(), places[clock].is_empty())
        && *whole != date
        && matches!(names[*whole].as_str(), "time" | "时间")
    {
        places[clock] = vec![*whole];
        places[time] = vec![date];
    }
}

impl Role {
    /// Its own name and the others.
    fn names(self) -> impl Iterator<Item = String> {
        std::iter::once(plain(self.name()))
            .chain(self.other_names().iter().map(|name| (*name).to_owned()))
    }
}

/// Whether a kind is a table of no special kind.
pub(crate) fn is_plain(kind: &Kind) -> bool {
    kind.name == TABLE.name
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use words::Language;

    fn seats(columns: &str) -> Result<Seats, Problem> {
        let names = columns.split(',').map(str::to_owned).collect();
        Seats::new("a.csv", names, &Columns::default(), false)
    }

    #[test]
    fn columns_are_found_by_their_names() {
        let found = seats("T,User_ID").unwrap();
        assert_eq!(
            (found.form, found.column(Role::Time)),
            (Form::Messages, "T")
        );
        assert_eq!(seats("User_ID,Joined").unwrap().form, Form::Members);
        assert_eq!(seats("日期,群成员总数,消息总数").unwrap().form, Form::Days);
        let chinese = seats("发言人,日期,时间,内容").unwrap();
        assert_eq!(
            (chinese.column(Role::Time), chinese.column(Role::TimeOfDay)),
            ("日期", "时间")
        );
        assert_eq!(chinese.column(Role::UserId), "发言人");
        let both = seats("昵称,QQ号,时间").unwrap();
        assert_eq!(
            (both.column(Role::UserId), both.column(Role::UserName)),
            ("QQ号", "昵称")
        );
    }

    #[test]
    fn the_person_has_the_last_word() {
        let said = Columns(vec![(Role::UserId, "谁".to_owned())]);
        let names = vec!["t".to_owned(), "user".to_owned(), "谁".to_owned()];
        assert_eq!(
            Seats::new("a.csv", names, &said, false)
                .unwrap()
                .places(Role::UserId),
            [2]
        );
    }

    #[test]
    fn what_is_missing_is_said_at_once() {
        let said = seats("tyme,colour")
            .unwrap_err()
            .in_language(Language::English);
        assert!(
            said.contains("user_id") && said.contains("did you mean \"tyme\""),
            "{said}"
        );
    }
}
