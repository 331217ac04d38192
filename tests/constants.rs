//! Every number of behaviour stands in the table of parameters: the model's sources are read as code.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use community_sim::model::parameters::TABLE;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// What says how documents are read, how numbers and luck are made, and what is observed, and decides nothing that people do.
const APART: &[&str] = &[
    "day/recording.rs",
    "date.rs",
    "document",
    "event_log.rs",
    "experiment.rs",
    "free.rs",
    "invariants",
    "invariants.rs",
    "lanes.rs",
    "lifecycle.rs",
    "math.rs",
    "outcomes.rs",
    "parameters.rs",
    "random.rs",
    "reason.rs",
    "scenario.rs",
    "segment.rs",
    "source.rs",
    "tactics/declaration.rs",
    "watching.rs",
    "window.rs",
];

/// Numbers of structure beside patterns of bits: none, one, both, a half, fen of a yuan, what must not be divided by, never.
const STRUCTURE: &[f64] = &[0.0, 0.5, 1.0, 2.0, 100.0, 1e-3, 1e-6, 1e-20, 1000.0];

/// How the doc comment of a constant begins that is no assumption on people.
const NO_ASSUMPTION: &[&str] = &["Definition:", "Bound:", "Data:"];

/// What is declared with its own source: the rules of a platform, and the document that a tactic is tried in.
const DECLARED: &[&str] = &["TRAITS", "declare"];

/// Methods and functions whose numbers only tell draws apart.
const DRAWS: &[&str] = &["nth", "uniform", "normal", "key"];

/// The numbers of a file that are neither structure nor in a constant marked as no assumption.
struct Numbers {
    file: String,
    found: Vec<String>,
}

impl Numbers {
    fn number(&mut self, literal: &syn::Lit) {
        let value = match literal {
            syn::Lit::Int(number) => number.base10_parse::<f64>(),
            syn::Lit::Float(number) => number.base10_parse::<f64>(),
            _ => return,
        };
        let text = literal.span().source_text().unwrap();
        let pattern = text.starts_with("0x");
        if !pattern && !STRUCTURE.contains(&value.unwrap()) {
            let line = literal.span().start().line;
            self.found.push(format!("{}:{line}: {text}", self.file));
        }
    }

    /// Numbers in what a macro is given, whose shape only the macro knows.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut attribute = false;
        for token in tokens {
            match token {
                TokenTree::Group(group)
                    if !(attribute && group.delimiter() == Delimiter::Bracket) =>
                {
                    self.tokens(group.stream());
                }
                TokenTree::Literal(literal) => self.number(&syn::Lit::new(literal)),
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    attribute = true;
                    continue;
                }
                _ => {}
            }
            attribute = false;
        }
    }
}

fn doc(attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let syn::Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        match &meta.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        }
    });
    lines.collect::<String>().trim().to_owned()
}

fn only_in_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string().contains("test"))
    })
}

impl<'ast> Visit<'ast> for Numbers {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !only_in_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        let doc = doc(&item.attrs);
        let declared = DECLARED.iter().any(|name| item.ident == name);
        if !declared && !NO_ASSUMPTION.iter().any(|mark| doc.starts_with(mark)) {
            visit::visit_expr(self, &item.expr);
        }
    }

    /// The default of a document's field is part of the document.
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let default = |path: &syn::Path| path.is_ident("Default");
        if !item.trait_.as_ref().is_some_and(|(path, ..)| default(path)) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_enum(&mut self, _: &'ast syn::ItemEnum) {}
    fn visit_type_array(&mut self, _: &'ast syn::TypeArray) {}
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        if !DRAWS.iter().any(|name| call.method == name) {
            call.args
                .iter()
                .for_each(|argument| self.visit_expr(argument));
        }
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let draws = matches!(&*call.func, syn::Expr::Path(path)
            if DRAWS.iter().any(|name| path.path.is_ident(name)));
        if !draws {
            visit::visit_expr_call(self, call);
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if !DECLARED.iter().any(|name| call.path.is_ident(name)) {
            self.tokens(call.tokens.clone());
        }
    }

    fn visit_lit(&mut self, literal: &'ast syn::Lit) {
        self.number(literal);
    }
}

fn model() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model")
}

/// The Rust files below `folder`, those of tests aside, with their names below the model's folder.
fn sources(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("tests.rs")
        {
            let name = path.strip_prefix(model()).unwrap().to_str().unwrap();
            into.push((name.replace('\\', "/"), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    sources(&model(), &mut files);
    files.sort();
    files
}

fn numbers_of(name: &str, source: &str) -> Vec<String> {
    let mut numbers = Numbers {
        file: format!("src/model/{name}"),
        found: Vec::new(),
    };
    numbers.visit_file(&syn::parse_file(source).unwrap());
    numbers.found
}

#[test]
fn every_number_of_behaviour_stands_in_the_table() {
    let files = all_sources();
    for apart in APART {
        let there = files.iter().any(|(name, _)| name.starts_with(apart));
        assert!(there, "{apart} is no longer there: take it off the list");
    }
    let found: Vec<String> = files
        .iter()
        .filter(|(name, _)| !APART.iter().any(|apart| name.starts_with(apart)))
        .flat_map(|(name, source)| numbers_of(name, source))
        .collect();
    assert!(
        found.is_empty(),
        "numbers outside the table:\n{}\nWhat decides what people do is a parameter: give it a row in \
         src/model/parameters.rs, with unit, range and confidence, and its words in locales/*/assumptions.ftl, and read it from \
         there. What is so by definition, bounds memory or is measured data becomes a constant whose doc comment begins with one \
         of {NO_ASSUMPTION:?}.",
        found.join("\n")
    );
}

#[test]
fn a_number_is_found_wherever_it_stands_in_code() {
    let source = "/// Limit.\nconst A: f32 = 0.3;\n/// Bound: memory.\nconst B: u32 = 60;\nfn a(x: [f32; 3]) -> f32 {\n    \
                  table!(#[cfg(a = 5)] x * 0.25);\n    key.nth(99).uniform(7) * 2.0 - if x < 14 { 1.0 } else { 100.0 }\n}\n\
                  #[cfg(test)]\nmod tests {\n    fn b() -> u8 {\n        9\n    }\n}\n";
    assert_eq!(
        numbers_of("a.rs", source),
        [
            "src/model/a.rs:2: 0.3",
            "src/model/a.rs:6: 0.25",
            "src/model/a.rs:7: 14"
        ]
    );
}

/// The fields of structs and columns of a file, but for those of the table itself.
#[derive(Default)]
struct Fields(Vec<String>);

impl<'ast> Visit<'ast> for Fields {
    fn visit_field(&mut self, field: &'ast syn::Field) {
        self.0.extend(field.ident.as_ref().map(ToString::to_string));
    }
}

/// The description of the model takes every field of such a name for a parameter that is read.
#[test]
fn no_other_field_has_the_name_of_a_parameter() {
    for (name, source) in all_sources() {
        let mut fields = Fields::default();
        fields.visit_file(&syn::parse_file(&source).unwrap());
        for field in fields.0 {
            let taken = TABLE.iter().any(|row| row.name == field);
            assert!(
                !taken,
                "src/model/{name}: the field {field} is called like a parameter"
            );
        }
    }
}
