//! Random values of what a schema describes.

use proptest::prelude::*;
use proptest::strategy::Union;
use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value};

use crate::math::min;

/// What a number may be whose usual value is its least.
const UNUSUAL: f64 = 20.0;

/// The kinds of `T`, each with any values of its fields.
pub(super) fn kinds_of<T: JsonSchema>() -> Vec<BoxedStrategy<Value>> {
    let schema = schema_for!(T).to_value();
    let kinds = schema["oneOf"].as_array().unwrap().iter();
    kinds.map(|kind| any_of(kind, &schema["$defs"])).collect()
}

fn any_of(schema: &Value, definitions: &Value) -> BoxedStrategy<Value> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.trim_start_matches("#/$defs/");
        return any_of(&definitions[name], definitions);
    }
    if let Some(value) = schema.get("const") {
        return Just(value.clone()).boxed();
    }
    if let Some(values) = schema["oneOf"].as_array() {
        return Union::new(values.iter().map(|value| any_of(value, definitions))).boxed();
    }
    match schema["type"].as_str().unwrap() {
        "object" => {
            let fields = schema["properties"].as_object().unwrap().iter();
            let fields: Vec<_> = fields
                .map(|(name, field)| (Just(name.clone()), any_of(field, definitions)))
                .collect();
            fields
                .prop_map(|fields| Value::Object(Map::from_iter(fields)))
                .boxed()
        }
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => number(schema)
            .prop_map(|number| Value::from(number as u64))
            .boxed(),
        "number" => number(schema).prop_map(Value::from).boxed(),
        other => panic!("no values of type {other}"),
    }
}

/// Often the least; otherwise up to twice what is usual, so that a day's time and money often suffice.
fn number(schema: &Value) -> impl Strategy<Value = f64> + use<> {
    let [least, most, usual] =
        ["minimum", "maximum", "default"].map(|key| schema[key].as_f64().unwrap());
    let high = if usual > least { 2.0 * usual } else { UNUSUAL };
    prop_oneof![1 => Just(least), 3 => least..=min(high, most)]
}
