//! `presets`, `schema` and `odd`: what is built in.

use model::document::{self, Preset};
use serde_json::json;
use telling::odd;
use words::Language;

use super::arguments::{OddOptions, PresetCommand, PresetOptions};
use super::failure::{Deed, Failure};
use super::output;
use super::source;

/// Lists the built-in cases, or shows one.
pub fn presets(options: &PresetOptions, language: Language) -> Result<(), Failure> {
    if let Some(PresetCommand::Show { name }) = &options.command {
        let text = source::preset(name)?;
        return output::print(&format!("{}\n", text.trim_end()));
    }
    let presets = document::presets();
    if options.json {
        let list: Vec<_> = presets.iter().map(|preset| json!({ "name": preset.name, "title": preset.title(), "story": preset.story() })).collect();
        return output::print_json(&list);
    }
    let width = presets
        .iter()
        .map(|preset| preset.name.len())
        .max()
        .unwrap_or(0);
    let entry = |preset: &Preset| {
        let (title, story) = (preset.title(), preset.story());
        format!(
            "{:width$}  {}\n{:width$}  {}\n",
            preset.name,
            title.get(language),
            "",
            story.get(language)
        )
    };
    output::print(&presets.iter().map(entry).collect::<String>())
}

/// Prints the JSON Schema of documents.
pub fn schema() -> Result<(), Failure> {
    output::print_json(&document::schema())
}

/// Describes the model.
pub fn odd(options: &OddOptions, language: Language) -> Result<(), Failure> {
    let text = odd::odd(document::schema(), language);
    match &options.out {
        Some(path) => {
            std::fs::write(path, text).map_err(|error| Failure::file(Deed::Write, path, &error))
        }
        None => output::print(&text),
    }
}
