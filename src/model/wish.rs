//! The wish to visit: a sum of terms, so that a diary can tell what drew somebody in and what kept somebody away.

use std::ops::Add;

/// One term of the wish to visit.
#[derive(Clone, Copy, Debug)]
pub struct WishTerm {
    /// Name in diaries.
    pub name: &'static str,
    /// What it stands for.
    pub doc: &'static str,
}

macro_rules! wishes {
    ($($name:ident $doc:literal;)*) => {
        /// Every term, in the order in which they are added up.
        pub const WISH_TERMS: &[WishTerm] =
            &[$(WishTerm { name: stringify!($name), doc: $doc },)*];

        /// The wish to visit taken apart, logit.
        #[derive(Clone, Copy, Debug)]
        pub(crate) struct Wish<T> {
            $(#[doc = $doc] pub $name: T,)*
        }

        impl<T> Wish<T> {
            /// The terms in the order of [`WISH_TERMS`].
            #[inline(always)]
            pub fn terms(self) -> [T; WISH_TERMS.len()] {
                [$(self.$name,)*]
            }
        }
    };
}

wishes! {
    own "The person's own inclination.";
    weekend "The weekend.";
    needs "How well the community serves the needs.";
    company "The company of friends or of an operator whom the person is used to is missing.";
    habit "Habit.";
    availability "How much time and mind the person has just now.";
    drift "What brought the person is fading.";
    nudge "Answers, calls and messages received lately.";
    reward "Expected money.";
    fatigue "Fatigue from too many messages.";
    annoyance "Annoyance with notices, advertising and conflicts.";
    muted "The group is muted.";
    folded "The group is folded away.";
}

impl<T: Copy + Add<Output = T>> Wish<T> {
    /// All terms added up.
    #[inline(always)]
    pub fn sum(self) -> T {
        let [first, rest @ ..] = self.terms();
        rest.into_iter().fold(first, |sum, term| sum + term)
    }
}
