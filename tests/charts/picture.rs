//! Reads a picture back: checks that it is well-formed, that nothing leaves it and that no text lies on another one.

use kurbo::{BezPath, PathEl, Point};

/// A text of the picture with the box that it takes.
#[derive(Debug)]
struct Written {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// A picture read from its SVG.
#[derive(Debug)]
pub struct Picture {
    width: f64,
    height: f64,
    written: Vec<Written>,
    drawn: usize,
}

/// The narrowest that a face is likely to draw a text: less than what the charts reckon with, so that what collides
/// here collides on every screen.
fn width(text: &str, em: f64) -> f64 {
    text.chars()
        .map(|c| if u32::from(c) >= 0x2E80 { 1.0 } else { 0.5 })
        .sum::<f64>()
        * em
}

/// Where a path goes, in straight lines.
fn points(path: &str) -> Vec<Point> {
    let path = BezPath::from_svg(path).unwrap_or_else(|error| panic!("{error}: {path}"));
    let points = path.elements().iter().filter_map(|element| match element {
        PathEl::MoveTo(point) | PathEl::LineTo(point) => Some(*point),
        PathEl::ClosePath => None,
        curved => panic!("{curved:?}"),
    });
    points.collect()
}

impl Picture {
    /// Reads `svg`, which must be well-formed XML with nothing but the elements that charts use.
    pub fn parse(svg: &str) -> Self {
        let document = roxmltree::Document::parse(svg)
            .unwrap_or_else(|error| panic!("not well-formed: {error}\n{svg}"));
        let root = document.root_element();
        let number = |node: roxmltree::Node<'_, '_>, name: &str| {
            let value = node
                .attribute(name)
                .unwrap_or_else(|| panic!("{} has no {name}", node.tag_name().name()));
            value
                .parse::<f64>()
                .ok()
                .filter(|v| v.is_finite())
                .unwrap_or_else(|| panic!("{name}={value}"))
        };
        let mut picture = Self {
            width: number(root, "width"),
            height: number(root, "height"),
            written: Vec::new(),
            drawn: 0,
        };
        assert_eq!(root.attribute("role"), Some("img"));
        assert!(
            root.attribute("aria-label")
                .is_some_and(|label| !label.is_empty()),
            "the picture has no name"
        );
        for node in root.children().filter(roxmltree::Node::is_element) {
            match node.tag_name().name() {
                "desc" => assert!(
                    node.text().is_some_and(|text| !text.is_empty()),
                    "the description is empty"
                ),
                "path" => {
                    let path = node.attribute("d").unwrap();
                    for Point { x, y } in points(path) {
                        assert!(picture.holds(x, y), "a line to {x}, {y}: {path}");
                    }
                    picture.drawn += 1;
                }
                "circle" => {
                    let (x, y) = (number(node, "cx"), number(node, "cy"));
                    assert!(picture.holds(x, y), "a dot at {x}, {y}");
                }
                "text" => {
                    let (x, y, em) = (
                        number(node, "x"),
                        number(node, "y"),
                        number(node, "font-size"),
                    );
                    let text = node.text().unwrap_or_default().to_owned();
                    let wide = width(&text, em);
                    let left = match node.attribute("text-anchor") {
                        None => x,
                        Some("middle") => x - wide / 2.0,
                        Some("end") => x - wide,
                        Some(other) => panic!("anchor {other}"),
                    };
                    picture.written.push(Written {
                        text,
                        left,
                        right: left + wide,
                        top: y - 0.72 * em,
                        bottom: y + 0.05 * em,
                    });
                }
                other => panic!("an element {other}"),
            }
        }
        picture
    }

    fn holds(&self, x: f64, y: f64) -> bool {
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// All texts, line by line.
    pub fn words(&self) -> String {
        self.written
            .iter()
            .map(|written| written.text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Checks that something is drawn, that every text is inside, and that no two texts lie on one another.
    pub fn assert_sound(&self, name: &str) {
        assert!(self.drawn > 3 && self.written.len() > 5, "{name} is empty");
        for (i, a) in self.written.iter().enumerate() {
            let inside =
                a.left >= 0.0 && a.right <= self.width && a.top >= 0.0 && a.bottom <= self.height;
            assert!(
                inside,
                "{name}: {:?} is not inside {} × {}",
                a, self.width, self.height
            );
            for b in &self.written[..i] {
                let apart = a.left >= b.right
                    || b.left >= a.right
                    || a.top >= b.bottom
                    || b.top >= a.bottom;
                assert!(apart, "{name}: {a:?} lies on {b:?}");
            }
        }
    }
}
