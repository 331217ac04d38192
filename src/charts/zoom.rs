//! Some of the days of a chart.

use crate::number;
use crate::spec::{Axis, ChartSpec, EndLabel, Line};

/// The band whose ends stand beside a number.
const BESIDE: u8 = 80;

/// The last captions of a chart of the aim, which say nothing of the lines' ends.
const WITHOUT_ENDS: usize = 2;

impl ChartSpec {
    /// Leaves of a chart of days those from `first` to `last`, as far as there are any; others stay as they are.
    ///
    /// Before the run's end, numbers at the ends of lines are those of the last day shown, and no worlds are counted.
    pub(crate) fn show_days(&mut self, [first, last]: [u32; 2]) {
        let Axis::Days {
            first: begin,
            last: end,
            ..
        } = &mut self.x
        else {
            return;
        };
        let (first, last) = (first.max(*begin), last.min(*end));
        if first >= last {
            return;
        }
        let cut = last < *end;
        (*begin, *end) = (first, last);
        for line in &mut self.lines {
            let shown = line
                .x
                .iter()
                .map(|x| (f64::from(first)..=f64::from(last)).contains(x));
            let shown: Vec<bool> = shown.collect();
            let bands = line
                .bands
                .iter_mut()
                .flat_map(|band| [&mut band.low, &mut band.high]);
            for column in bands.chain([&mut line.x, &mut line.y]) {
                let mut shown = shown.iter();
                column.retain(|_| shown.next() == Some(&true));
            }
        }
        // Days are counted from 0 in what follows.
        self.shocks
            .retain(|shock| shock.first < last && shock.last + 1 >= first);
        if cut && self.window.is_some() {
            // The longer ones say that the numbers at the lines' ends are those of the run's last days.
            let longer = self.captions.len().saturating_sub(WITHOUT_ENDS);
            self.captions.drain(..longer);
        }
        self.window.take_if(|window| window.first >= last);
        for row in &mut self.rows {
            row.spans
                .retain(|(from, to)| *from < last && *to + 1 >= first);
            row.marks.retain(|day| (first..=last).contains(&(day + 1)));
            row.phases
                .retain(|days| days.first < last && days.last + 1 >= first);
        }
        if !cut {
            return;
        }
        for side in self.sides.iter_mut().flatten() {
            side.counted.clear();
        }
        for position in 0..self.lines.len() {
            let end = self.end_of(&self.lines[position]);
            self.lines[position].end = end;
        }
    }

    /// What stands at the end of a line: its last number and the band there. What a line of zeros is called stays.
    fn end_of(&self, line: &Line) -> Option<EndLabel> {
        let end = line.end.clone()?;
        let Some(value) = line.y.last().filter(|_| line.y.iter().any(|y| *y != 0.0)) else {
            return Some(end);
        };
        let band = line.bands.iter().find(|band| band.percent == BESIDE);
        let ends = band.and_then(|band| band.low.last().zip(band.high.last()));
        let interval = |(low, high): (&f64, &f64)| {
            number::interval(*low, *high, self.form, self.signed, self.language)
        };
        Some(EndLabel {
            value: match self.signed {
                true => number::signed(*value, self.form, self.language),
                false => number::value(*value, self.form, self.language),
            },
            remark: ends.and_then(interval),
            ..end
        })
    }
}
