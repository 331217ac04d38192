//! Reads a catalogue (Project Fluent): its messages, each taken apart, with what it refers to written out.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::{parser, unicode};

/// A part of a message, as the library knows it.
pub(crate) enum Piece {
    Said(String),
    Argument(String),
    Choice {
        argument: String,
        variants: Vec<(String, Vec<Piece>)>,
        otherwise: usize,
    },
}

/// Entries of one catalogue by their ids; the ids of terms begin with a hyphen.
pub(crate) type Catalogue = BTreeMap<String, Pattern<String>>;

pub(crate) fn read(path: &Path) -> Result<Catalogue, Box<dyn Error>> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let resource =
        parser::parse(text).map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), Vec::new()),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let parts = attributes
            .into_iter()
            .map(|part| (format!("{id}.{}", part.id.name), part.value));
        for (id, pattern) in parts.chain(value.map(|value| (id.clone(), value))) {
            if catalogue.insert(id.clone(), pattern).is_some() {
                return Err(format!("{}: {id} stands there twice", path.display()).into());
            }
        }
    }
    Ok(catalogue)
}

/// The parts of a pattern, with what it refers to written out.
pub(crate) fn pieces(
    pattern: &Pattern<String>,
    catalogue: &Catalogue,
) -> Result<Vec<Piece>, String> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said(&mut all, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inlined(&mut all, inline, catalogue)?,
                Expression::Select {
                    selector: InlineExpression::VariableReference { id },
                    variants,
                } => {
                    let mut kept = Vec::new();
                    for variant in variants {
                        let (VariantKey::Identifier { name }
                        | VariantKey::NumberLiteral { value: name }) = &variant.key;
                        kept.push((name.clone(), pieces(&variant.value, catalogue)?));
                    }
                    let otherwise = variants
                        .iter()
                        .position(|variant| variant.default)
                        .unwrap_or(0);
                    all.push(Piece::Choice {
                        argument: id.name.clone(),
                        variants: kept,
                        otherwise,
                    });
                }
                Expression::Select { .. } => return Err("only an argument can choose".to_owned()),
            },
        }
    }
    Ok(all)
}

fn inlined(
    all: &mut Vec<Piece>,
    inline: &InlineExpression<String>,
    catalogue: &Catalogue,
) -> Result<(), String> {
    let referred = match inline {
        InlineExpression::StringLiteral { value } => {
            said(all, &unicode::unescape_unicode_to_string(value));
            return Ok(());
        }
        InlineExpression::NumberLiteral { value } => {
            said(all, value);
            return Ok(());
        }
        InlineExpression::VariableReference { id } => {
            all.push(Piece::Argument(id.name.clone()));
            return Ok(());
        }
        InlineExpression::MessageReference {
            id,
            attribute: None,
        } => id.name.clone(),
        InlineExpression::MessageReference {
            id,
            attribute: Some(part),
        } => format!("{}.{}", id.name, part.name),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        } => format!("-{}", id.name),
        _ => {
            return Err(
                "functions, nested placeables and terms with arguments are not read".to_owned(),
            );
        }
    };
    let pattern = catalogue
        .get(&referred)
        .ok_or_else(|| format!("there is no {referred}"))?;
    for piece in pieces(pattern, catalogue)? {
        match piece {
            Piece::Said(text) => said(all, &text),
            other => all.push(other),
        }
    }
    Ok(())
}

fn said(all: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Said(before)) = all.last_mut() {
        before.push_str(text);
    } else {
        all.push(Piece::Said(text.to_owned()));
    }
}
