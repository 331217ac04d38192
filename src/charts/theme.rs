//! How charts look: size, language, colours, line patterns.

use plotters::style::RGBColor;

use crate::error::ChartError;
use model::math::{max, min};
use words::Language;

/// Font size of ordinary text at scale 1, in pixels.
const TEXT_PX: f64 = 13.0;

/// Sizes that a chart can be drawn at.
const WIDTHS: std::ops::RangeInclusive<u32> = 240..=8000;
const HEIGHTS: std::ops::RangeInclusive<u32> = 160..=8000;
const SCALES: std::ops::RangeInclusive<f64> = 0.5..=6.0;

/// What a chart is drawn for: a phone, a page, a projector.
#[derive(
    Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Language of all words and number forms.
    pub language: Language,
    /// Width in pixels, 240 to 8000.
    pub width: u32,
    /// Height in pixels, 160 to 8000.
    pub height: u32,
    /// Size of text and lines: 1 for a page read at arm's length, 2 for a projector. 0.5 to 6.
    pub font_scale: f64,
    /// Light on dark instead of dark on light.
    #[serde(default)]
    pub dark: bool,
    /// Whether tactics and phases stand below the plot; a page may show them itself.
    #[serde(default = "shown")]
    pub calendar: bool,
    /// Pixels left and right of the plot that are kept free at least, so that charts below each other can share their days;
    /// together at most seven tenths of the width.
    #[serde(default)]
    pub gutters: [f64; 2],
    /// The first and the last day of the run that charts of days show, counted from 1; all without it.
    #[serde(default)]
    pub days: Option<[u32; 2]>,
}

fn shown() -> bool {
    true
}

impl Theme {
    /// A light theme of the given size whose text grows with the picture: 12 px on a phone, 26 px and more on a projector.
    #[must_use]
    pub fn fitting(width: u32, height: u32, language: Language) -> Self {
        let scale = f64::from(width) / 640.0;
        let other = f64::from(height) / 400.0;
        let smaller = if other < scale { other } else { scale };
        let font_scale = min(max(smaller, 0.92), 3.0);
        Self {
            language,
            width,
            height,
            font_scale,
            dark: false,
            calendar: true,
            gutters: [0.0; 2],
            days: None,
        }
    }

    pub(crate) fn check(&self) -> Result<(), ChartError> {
        if !WIDTHS.contains(&self.width) || !HEIGHTS.contains(&self.height) {
            return Err(ChartError::Size {
                width: self.width,
                height: self.height,
            });
        }
        let [left, right] = self.gutters;
        let within = left >= 0.0 && right >= 0.0 && left + right <= 0.7 * f64::from(self.width);
        if !within {
            return Err(ChartError::Gutters {
                found: self.gutters,
            });
        }
        if !SCALES.contains(&self.font_scale) {
            return Err(ChartError::FontScale {
                found: self.font_scale,
            });
        }
        Ok(())
    }

    /// Size of ordinary text in pixels.
    pub(crate) fn em(&self) -> f64 {
        TEXT_PX * self.font_scale
    }

    pub(crate) fn palette(&self) -> &'static Palette {
        if self.dark { &DARK } else { &LIGHT }
    }
}

/// Looks that lines can have: those of six plans that act, and that of the plan that does nothing.
const LOOKS: usize = 7;

/// The look of the plan that does nothing.
pub(crate) const IDLE_LOOK: usize = LOOKS - 1;

/// The colours of a theme.
#[derive(Debug)]
pub(crate) struct Palette {
    pub paper: RGBColor,
    /// Titles and real data.
    pub ink: RGBColor,
    /// Captions and tick labels.
    pub muted: RGBColor,
    pub grid: RGBColor,
    pub axis: RGBColor,
    /// Six colours, searched for the largest distance between any two as people with and without red or green receptors
    /// see them, and the grey of the plan that does nothing.
    pub looks: [RGBColor; LOOKS],
    /// Opacity of the shades of 95, 80 and 50 % drawn over one another.
    pub shades: [f64; 3],
    /// Opacity of the single band where three or more strategies are drawn.
    pub single_shade: f64,
}

const LIGHT: Palette = Palette {
    paper: RGBColor(255, 255, 255),
    ink: RGBColor(27, 34, 44),
    muted: RGBColor(85, 96, 110),
    grid: RGBColor(228, 232, 237),
    axis: RGBColor(138, 148, 160),
    looks: [
        RGBColor(1, 101, 194),
        RGBColor(196, 84, 0),
        RGBColor(45, 131, 82),
        RGBColor(115, 0, 114),
        RGBColor(84, 51, 0),
        RGBColor(120, 10, 230),
        RGBColor(105, 104, 118),
    ],
    shades: [0.11, 0.13, 0.17],
    single_shade: 0.13,
};

const DARK: Palette = Palette {
    paper: RGBColor(20, 24, 29),
    ink: RGBColor(242, 244, 247),
    muted: RGBColor(172, 182, 194),
    grid: RGBColor(44, 52, 61),
    axis: RGBColor(108, 120, 134),
    looks: [
        RGBColor(46, 194, 255),
        RGBColor(241, 131, 70),
        RGBColor(76, 255, 149),
        RGBColor(223, 85, 172),
        RGBColor(248, 221, 65),
        RGBColor(170, 90, 250),
        RGBColor(194, 194, 188),
    ],
    shades: [0.13, 0.15, 0.2],
    single_shade: 0.18,
};

/// How the line of a strategy looks.
#[derive(Clone, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
pub struct LineLook {
    /// Its colour on light paper, as `#rrggbb`.
    pub colour: String,
    /// Its colour on dark paper.
    pub on_dark: String,
    /// Lengths of dash and gap in line widths; empty for an unbroken line.
    pub dashes: Vec<f64>,
}

/// How lines look: those of the first, second … sixth look, then that of the plan that does nothing.
#[must_use]
pub fn line_looks() -> Vec<LineLook> {
    let written = |RGBColor(r, g, b): RGBColor| format!("#{r:02x}{g:02x}{b:02x}");
    let looks = LIGHT.looks.into_iter().zip(DARK.looks).zip(PATTERNS);
    looks
        .map(|((light, dark), dashes)| LineLook {
            colour: written(light),
            on_dark: written(dark),
            dashes: dashes.to_vec(),
        })
        .collect()
}

/// Line patterns by look, as lengths of dash and gap in line widths; round caps add one width to each dash. The plan that
/// does nothing is told by its thin line.
pub(crate) const PATTERNS: [&[f64]; LOOKS] = [
    &[],
    &[6.0, 2.8],
    &[0.0, 2.4],
    &[7.0, 2.6, 0.0, 2.6],
    &[2.6, 2.6],
    &[8.0, 2.4, 0.0, 2.4, 0.0, 2.4],
    &[],
];

#[cfg(test)]
mod tests {
    use super::*;
    use model::math::pow;

    fn linear(channel: u8) -> f64 {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            pow((c + 0.055) / 1.055, 2.4)
        }
    }

    fn luminance(RGBColor(r, g, b): RGBColor) -> f64 {
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    fn contrast(a: RGBColor, b: RGBColor) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// How a colour looks to people without red or green receptors (Viénot, Brettel & Mollon 1999), in linear light.
    fn as_dichromat(RGBColor(r, g, b): RGBColor, green: bool) -> [f64; 3] {
        let (r, g, b) = (linear(r), linear(g), linear(b));
        let yellow = if green {
            0.29275 * r + 0.70725 * g
        } else {
            0.11238 * r + 0.88762 * g
        };
        let blue = if green {
            -0.02234 * r + 0.02234 * g + b
        } else {
            0.00401 * r - 0.00401 * g + b
        };
        [yellow, yellow, blue]
    }

    /// Colours in CIELAB, where equal distances look equal.
    fn lab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let xyz = [
            0.4124 * r + 0.3576 * g + 0.1805 * b,
            0.2126 * r + 0.7152 * g + 0.0722 * b,
            0.0193 * r + 0.1192 * g + 0.9505 * b,
        ];
        let f = |v: f64| {
            if v > 0.008856 {
                pow(v, 1.0 / 3.0)
            } else {
                7.787 * v + 16.0 / 116.0
            }
        };
        let [x, y, z] = [f(xyz[0] / 0.9505), f(xyz[1]), f(xyz[2] / 1.089)];
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
        let (a, b) = (lab(a), lab(b));
        a.iter()
            .zip(b)
            .map(|(a, b)| (a - b) * (a - b))
            .sum::<f64>()
            .sqrt()
    }

    #[test]
    fn text_and_lines_stand_out_from_the_paper() {
        for palette in [&LIGHT, &DARK] {
            for colour in palette.looks.iter().chain([&palette.ink, &palette.muted]) {
                let found = contrast(*colour, palette.paper);
                assert!(found >= 4.5, "{colour:?} has a contrast of only {found:.2}");
            }
            assert!(contrast(palette.axis, palette.paper) >= 3.0);
        }
    }

    #[test]
    fn people_with_colour_blindness_tell_the_strategies_apart() {
        for palette in [&LIGHT, &DARK] {
            for (i, a) in palette.looks.iter().enumerate() {
                for b in &palette.looks[..i] {
                    for green in [false, true] {
                        let found = distance(as_dichromat(*a, green), as_dichromat(*b, green));
                        assert!(
                            found >= 18.0,
                            "{a:?} and {b:?} look alike (green: {green}): {found:.1}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn every_strategy_has_its_own_pattern() {
        for (i, pattern) in PATTERNS[..IDLE_LOOK].iter().enumerate() {
            assert!(!PATTERNS[..i].contains(pattern) && pattern.len() % 2 == 0);
        }
    }

    #[test]
    fn text_is_large_on_a_projector_and_readable_on_a_phone() {
        assert!(Theme::fitting(1800, 900, Language::Chinese).em() >= 26.0);
        assert!(Theme::fitting(340, 240, Language::Chinese).em() >= 11.5);
    }

    #[test]
    fn sizes_that_cannot_be_drawn_are_refused() {
        let theme = Theme::fitting(640, 400, Language::English);
        assert_eq!(theme.check(), Ok(()));
        assert_eq!(
            Theme { width: 0, ..theme }.check(),
            Err(ChartError::Size {
                width: 0,
                height: 400
            })
        );
        assert_eq!(
            Theme {
                height: u32::MAX,
                ..theme
            }
            .check(),
            Err(ChartError::Size {
                width: 640,
                height: u32::MAX
            })
        );
        assert!(matches!(
            Theme {
                font_scale: f64::NAN,
                ..theme
            }
            .check(),
            Err(ChartError::FontScale { .. })
        ));
    }
}
