//! Every day people, money, time and levels add up.

use proptest::prelude::*;

use super::documents::experiments;
use super::{experiment, many};
use crate::ties::NO_SLOT;
use crate::world::{Plan, World};

fn levels_lie_in_the_unit_interval(world: &World<'_>) {
    let people = &world.people;
    let own = [
        ("belonging", &people.belonging),
        ("recognition", &people.recognition),
        ("interest", &people.interest),
        ("habit", &people.habit),
        ("fatigue", &people.fatigue),
        ("annoyance", &people.annoyance),
        ("strife", &people.strife),
        ("pull", &people.pull),
        ("reward", &people.reward),
        ("trust", &people.trust),
    ];
    let rare = [
        ("crowding", &people.crowding),
        ("check_in_crowding", &people.check_in_crowding),
        ("standing", &people.standing),
        ("reward_memory", &people.reward_memory),
        ("selling", &people.selling),
        ("expected_discount", &people.expected_discount),
        ("desire", &people.desire),
    ];
    for slot in 0..people.len() {
        let own = own.map(|(name, column)| (name, column[slot]));
        let rare = rare.map(|(name, column)| (name, column[slot]));
        for (name, level) in own.into_iter().chain(rare) {
            assert!(
                (0.0..=1.0).contains(&level),
                "{name} of slot {slot} is {level} on day {}",
                world.now.day
            );
        }
    }
}

fn a_pull_unmarked_by_the_needs_is_a_level(world: &World<'_>) {
    let people = &world.people;
    for (slot, (pull, starved)) in people.pull.iter().zip(people.starved.iter()).enumerate() {
        let unmarked = pull + starved;
        assert!(
            (-1e-5..=1.0 + 1e-5).contains(&unmarked),
            "{pull} + {starved} of slot {slot} on day {}",
            world.now.day
        );
    }
}

fn needs_unmarked_by_silence_and_by_loss_are_levels(world: &World<'_>) {
    let people = &world.people;
    let marked = [
        (&people.recognition, &people.unheard),
        (&people.belonging, &people.bereft),
    ];
    for (slot, (level, marked)) in marked
        .into_iter()
        .flat_map(|(level, marked)| level.iter().zip(marked.iter()).enumerate())
    {
        assert!(
            *marked >= -1e-6 && level + marked <= 1.0 + 1e-5,
            "{level} + {marked} of slot {slot} on day {}",
            world.now.day
        );
    }
}

fn the_account_balances(world: &World<'_>) {
    let account = &world.purse.account;
    assert_eq!(
        account.granted,
        account.balance + account.in_packets + account.to_members + account.to_others,
        "money was made or lost"
    );
    assert_eq!(
        world.people.money.iter().sum::<i64>(),
        account.to_members + account.between_members - account.from_members,
        "members hold other money than was paid and given"
    );
    let in_packets = |by_member: bool| -> i64 {
        let of = world
            .purse
            .packets
            .iter()
            .filter(|packet| (packet.sender != NO_SLOT) == by_member);
        of.map(|packet| packet.money_left).sum()
    };
    assert_eq!(
        in_packets(false),
        account.in_packets,
        "packets hold other money"
    );
    assert_eq!(
        account.from_members,
        account.between_members + in_packets(true),
        "members' money was made or lost"
    );
    assert_eq!(
        world.people.spent.iter().sum::<i64>(),
        world.purse.till.members,
        "the till holds other money than members spent"
    );
    assert!(
        account.balance >= 0,
        "the operator overdrew the account: {}",
        account.balance
    );
    assert!(
        account.minutes_left >= -1e-9,
        "the operator worked {} minutes too long",
        -account.minutes_left
    );
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn every_day_keeps_the_accounts(document in experiments()) {
        let experiment = experiment(document);
        let plan = Plan::new(&experiment, 0);
        let mut world = World::new(&plan, 0);
        let mut members = 0.0;
        for day in 0..plan.days() {
            let today = world.advance();
            members += today.joined + today.returned - today.left;
            prop_assert_eq!(today.members, members, "members of day {}", day);
            for (number, group) in world.conversation.groups.iter().enumerate() {
                prop_assert!(group.members <= plan.setting.platform.cap, "group {} is too full", number);
                let inside = (0..world.people.len())
                    .filter(|&i| world.people.present[i] > 0.0 && world.people.group_of(i) == number);
                prop_assert_eq!(group.members as usize, inside.count(), "members of group {}", number);
            }
            prop_assert_eq!(today.members, world.people.present.iter().map(|&p| f64::from(p)).sum::<f64>());
            prop_assert!(today.values().iter().all(|v| v.is_finite()), "{:?}", today);
            prop_assert!(today.dau <= today.wau + today.left && today.wau <= today.mau && today.mau <= today.members);
            levels_lie_in_the_unit_interval(&world);
            a_pull_unmarked_by_the_needs_is_a_level(&world);
            needs_unmarked_by_silence_and_by_loss_are_levels(&world);
            the_account_balances(&world);
        }
        prop_assert!(world.outcomes().values().iter().all(|v| v.is_finite()), "{:?}", world.outcomes());
    }
}
