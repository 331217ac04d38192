"""The work in NumPy, vectorised by hand: `python core.py MEMBERS DAYS RUNS SEED`."""

import json
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np

C = SimpleNamespace(**json.loads(Path(__file__).with_name("constants.json").read_text()))
SETTLED = 30


def happens(rng, against):
    """For whom a thing happens whose chance is the logistic of -against: u < 1 / (1 + e^x) without the division."""
    return rng.random(len(against), dtype=np.float32) * (1 + np.exp(against)) < 1


def newcomers(rng, ids, n):
    """Interests and ties of newcomers in the slots."""
    topic = rng.random((len(ids), 4), dtype=np.float32) ** 2 + np.float32(C.TOPIC_FLOOR)
    topic /= topic.sum(axis=1, keepdims=True)
    tie = rng.integers(0, n - 1, (len(ids), 8), dtype=np.int32)
    tie += tie >= ids[:, None]
    return topic, tie


def run(n, days, seed):
    """A run of the work; gives its statistics."""
    rng = np.random.Generator(np.random.SFC64(seed))
    b, r, i, h = (np.full(n, level, np.float32) for level in (C.INIT_B, C.INIT_R, C.INIT_I, C.INIT_H))
    f, joined, last = (np.zeros(n, np.float32) for _ in range(3))
    topic, tie = newcomers(rng, np.arange(n), n)
    messages = np.zeros(4)
    sums = np.zeros(8)
    for day in range(days):
        total = messages.sum()
        feed = total * C.GROUP / n
        over = min(1, max(0, feed - C.CAP) / C.CAP)
        mix = (messages / total if total else np.full(4, 0.25)) * C.READ_X * min(C.CAP, feed)

        # Visit.
        b *= C.DECAY_B
        r *= C.DECAY_R
        i *= C.DECAY_I
        f *= C.DECAY_F
        stay = C.VB * b + C.VR * r + C.VI * i - C.VH * h + C.VF * f - (C.V0 + C.VB + C.VR + C.VI)
        visits = happens(rng, stay)
        h += C.HABIT * (visits - h)
        visitors = np.flatnonzero(visits)
        last[visitors] = day

        # Read and post.
        x = topic[visitors] @ mix.astype(np.float32)
        mine = i[visitors]
        i[visitors] = mine + C.READ_GAIN * x / (1 + x) * (1 - mine)
        tired = np.minimum(1, f[visitors] + (C.FAT_VISIT + C.FAT_OVER * over))
        f[visitors] = tired
        quiet = C.PF * tired - C.P0 - C.PR * r[visitors] - C.PB * b[visitors] - C.PH * h[visitors]
        authors = visitors[happens(rng, quiet)]
        posts = len(authors)
        edges = topic[authors, :3].cumsum(axis=1)
        topics = (rng.random((posts, 1), dtype=np.float32) >= edges).sum(axis=1)

        # Replies: their effects commute, so that each member's are taken at once.
        others = tie[authors]
        answers = visits[others] & (rng.random((posts, 8), dtype=np.float32) < C.P_REPLY_TIE)
        partners = visitors[rng.integers(0, max(1, len(visitors)), posts)]
        met = (partners != authors) & (rng.random(posts, dtype=np.float32) < C.P_REPLY_RANDOM)
        received = answers.sum(axis=1) + met
        replied = np.bincount(np.concatenate((others[answers], partners[met])), minlength=n)
        r[authors] = 1 - (1 - r[authors]) * np.float32(1 - C.GAIN_R) ** received
        b[authors] = 1 - (1 - b[authors]) * np.float32(1 - C.GAIN_B_AUTHOR) ** received
        repliers = np.flatnonzero(replied)
        b[repliers] = 1 - (1 - b[repliers]) * np.float32(1 - C.GAIN_B_REPLIER) ** replied[repliers]
        bound = np.flatnonzero(met & (rng.random(posts, dtype=np.float32) < C.P_TIE))
        tie[authors[bound], rng.integers(0, 8, len(bound))] = partners[bound]
        tie[partners[bound], rng.integers(0, 8, len(bound))] = authors[bound]
        messages = np.bincount(topics, minlength=4) + np.bincount(topics, weights=received, minlength=4)

        # Churn.
        unmet = (3 - b - r - i) / 3
        tenure = np.minimum(1, (day - joined) / C.TEN_SCALE)
        idle = np.minimum(1, (day - last) / C.IDLE_SCALE)
        leavers = np.flatnonzero(happens(rng, -C.C0 - C.CU * unmet - C.CF * f + C.CT * tenure - C.CQ * idle))
        b[leavers] = C.INIT_B
        r[leavers] = C.INIT_R
        i[leavers] = C.INIT_I
        h[leavers] = C.INIT_H
        f[leavers] = 0
        joined[leavers] = last[leavers] = day
        topic[leavers], tie[leavers] = newcomers(rng, leavers, n)

        # Record.
        if day >= SETTLED:
            sums += (len(visitors), posts, received.sum(), len(leavers), b.sum(), r.sum(), i.sum(), f.sum())
    return (sums / n / max(1, days - SETTLED)).tolist()


def main():
    """Times the runs after one that is not timed, and prints the line."""
    members, days, runs, seed = map(int, sys.argv[1:])
    run(members, days, seed)
    start = time.perf_counter()
    statistics = [run(members, days, seed + k) for k in range(runs)]
    rate = members * days * runs / (time.perf_counter() - start)
    print(json.dumps({"rate": rate, "statistics": statistics}))


main()
