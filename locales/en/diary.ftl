### The diary: the life of one member in one world.

## People and days
operator = the operator
names-more = { $names } and { $more } more{ $all ->
   *[other] {""}
}
# Where the script asks for it, a space stands between a name and the words around it.
name-among-words = { $before ->
   *[false] {""}
}{ $name }{ $after ->
   *[false] {""}
}
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
wait = { $number } { $unit ->
    [minutes] { $number ->
        [one] minute
       *[other] minutes
    }
    [hours] { $number ->
        [one] hour
       *[other] hours
    }
   *[days] { $number ->
        [one] day
       *[other] days
    }
}
source-founder = a founder
source-arrival = came by themselves
source-invited = invited by a member
source-invited-by = invited by { $by }
source-paid = came by an advertisement
source-referral = brought by a referral campaign
source-referral-by = brought by { $by } in a referral campaign
source-partner = came from a partner's group
source-imported = came over from another platform
source-seller = slipped in to sell something
sellers = Sellers
who-never = never joined
who = { $segment } · { $source } · came on { $visits } { $visits ->
    [one] day
   *[other] days
}, wrote { $written } { $written ->
    [one] message
   *[other] messages
}, got { $answers } { $answers ->
    [one] answer
   *[other] answers
}

## Entries
already-member = A member for { $days } days already: { $source }, one of the { $segment }.
joined = Joined: { $source }, one of the { $segment }.
returned = Came back to the group.
nothing-new = There was nothing new.
read = Read { $read } of { $unread } new { $unread ->
    [one] message
   *[other] messages
}, about { $concerning } of them of concern.
came = Came, with a chance of { $chance }.
came-unusual = Came, with a chance of { $chance } (against the usual: { $terms }).
only-read = Came on { $days } days and only read (chance of a visit { $chance } a day).
only-read-range = Came on { $days } days and only read (chance of a visit { $low } to { $high } a day).
away = Stayed away for { $days } days (mean chance of a visit { $chance } a day).
opened = Opened { $topics } { $topics ->
    [one] topic
   *[other] topics
}.
replied = Answered { $names } ({ $replies } { $replies ->
    [one] message
   *[other] messages
}).
opened-and-replied = Opened { $topics } { $topics ->
    [one] topic
   *[other] topics
} and answered { $names } ({ $replies } { $replies ->
    [one] message
   *[other] messages
}).
answered = Was answered by { $by } after { $wait }.
answered-more = { $topics } { $topics ->
    [one] message
   *[other] messages
} more found a first answer.
answered-further = More answers by { $names } ({ $answers }).
unanswered = { $topics ->
    [one] A topic opened two days ago has found no answer, which takes recognition.
   *[other] { $topics } topics opened two days ago have found no answer, which takes recognition.
}
liked = Liked a message of { $names }.
reacted = Reacted to what the operator posted: a like, a list, a draw or a coupon.
likes-received = Got { $likes } { $likes ->
    [one] like
   *[other] likes
}.
packets-taken = Took { $sum } from red envelopes of { $names }.
packet-sent = Sent a red envelope of { $sum }.
checked-in = Checked in, day { $streak } in a row.
event-visited = Came to an event.
luckiest = Had the luckiest draw.
honoured = Was honoured before all.
rewarded = Was honoured or rewarded ({ $sum }).
bought = Bought { $times ->
    [one] once
   *[other] { $times } times
} for { $sum }.
contacted = The operator wrote to this member alone.
invited = Invited { $people } { $people ->
    [one] friend
   *[other] friends
}, of whom { $accepted } wanted to come.
muted = Muted the group (fatigue { $fatigue }, annoyance { $annoyance }).
folded = Folded the group away after two weeks without a visit.
left = Left; recorded as the reason: { $reason }.
left-with-friends = Left together with somebody known, when active members went away.
won-over = Went away as one of the active members whom others won over.
removed = Was removed by the operator.
cut-off = Was cut off by the platform or in the region.

## Recorded reasons for leaving
reason-unanswered = what they wrote found no answer
reason-off-topic = want of interest
reason-overload = too many messages
reason-ads = notices and advertising
reason-friends-left = friends had gone
reason-reward-gone = the money stopped
reason-interest-moved = what brought them is over
reason-conflict = conflict
reason-not-at-home = never came to feel at home
reason-cut-off = cut off

## What drives somebody away
drives-unheard = what they wrote found no answer
drives-interest = want of interest
drives-bereft = friends have gone
drives-home = never felt at home
drives-fatigue = too many messages
drives-annoyance = annoyance with notices and advertising
drives-strife = conflicts
drives-drift = what brought them is over
drives-reward = the money stopped

## The same terms when they hold somebody
holds-unheard = what they write finds answers
holds-interest = more interest
holds-bereft = friends are there
holds-home = feels at home
holds-fatigue = fewer messages
holds-annoyance = less annoyance
holds-strife = fewer conflicts
holds-drift = what brought them lasts
holds-reward = money to expect

## What moves somebody to visit
visit-own = own inclination
visit-weekend = weekend
visit-needs = needs served
visit-company = company missing
visit-habit = habit
visit-availability = time to spare
visit-drift = what brought them
visit-nudge = answers, calls and messages
visit-reward = expected money
visit-fatigue = fatigue
visit-annoyance = annoyance
visit-muted = muted
visit-folded = folded away
term-change = { $term } { $change }

## How it ends
fate-never = Under this strategy this person never joins.
fate-gone = Gone on { $date }, after { $days } { $days ->
    [one] day
   *[other] days
}.
fate-mostly-luck = Leaving was no likelier that day than on joining: it was mostly luck.
fate-not-enough = Nothing had grown much worse since joining: what brought this person was not enough.
fate-tipped = What tipped the balance since joining: { $terms }.
fate-held = What held back: { $terms }.
fate-chances = The chance of leaving was { $now } that day ({ $before } at joining, { $usual } on an ordinary day); which day it comes about is luck.
fate-silent = Still a member at the end, but never came after { $date }.
fate-active = Still a member at the end, last seen on { $date }.
fate-folded = The group is folded away.
fate-muted = The group is muted.
fate-visits = The mean chance of a visit was { $before } a day in the first week and { $now } in the last{ $changed }.
fate-changed = ; what changed most: { $terms }

## Lives worth telling
case-kept = kept here, lost under the other strategy
case-lost = lost here, kept under the other strategy
case-most-active = wrote most
case-never-answered = a newcomer who wrote, was never answered and left
case-lurker = never wrote, and stayed
case-invited-friend = brought by a friend
case-muted-and-left = muted the group, then left
case-life = { $title }: { $source }, came on { $visits } { $visits ->
    [one] day
   *[other] days
}, wrote { $written }, a member for { $stayed } { $stayed ->
    [one] day
   *[other] days
}{ $gone ->
    [true] , then gone
   *[false] , still a member
}
