"""Forecasts of `community-sim calibrate --hold-back` beside those of a seasonal ARIMA, on the days that were held back.

    pip install --target py statsmodels==0.15.0
    PYTHONPATH=py python3 benches/forecast.py DIR…     # each from `community-sim calibrate FILE… --hold-back N --out DIR`
    PYTHONPATH=py python3 benches/forecast.py --made community-sim DIR   # five simulated groups with known numbers, made in DIR

OMP_NUM_THREADS=1 before it is faster, as its matrices are small.

For each field: the mean absolute error a day of the calibrated forecast's median, of the last value, of the same weekday of the last
week, of simple exponential smoothing (statsmodels', and the program's own in brackets) and of the SARIMA of ln(1 + count) that has
the least AIC of ORDERS; and on how many of 100 days the 90 % bands of forecast and SARIMA hold the real day.
"""

import csv
import json
import math
import subprocess
import sys
import warnings
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from statsmodels.tsa.holtwinters import SimpleExpSmoothing
from statsmodels.tsa.statespace.sarimax import SARIMAX

WEEK = 7

# AIC compares models of the same numbers alone, so that all are of the days themselves: of those of members, a stock, of the differences.
ORDERS = [((p, 0, q), (1, 0, 1, WEEK)) for p, q in [(1, 0), (1, 1), (2, 1)]]
ORDERS_OF_MEMBERS = [((p, 1, q), (1, 0, 1, WEEK)) for p, q in [(0, 1), (1, 0), (1, 1)]]

# The simulated groups: what messages a visit and the days of interest of the bank's case are multiplied by.
MADE = [(0.5, 1.5), (0.7, 0.7), (1.0, 1.0), (1.5, 2.0), (2.0, 0.5)]
FITTED, HELD_BACK = 120, 56


def fields(folder):
    """The days of each field that is known on both sides: before, after, and the forecast's 5, 50 and 95 %."""
    before, after, bands = defaultdict(list), defaultdict(list), defaultdict(list)
    number = lambda text: float(text) if text else math.nan
    with open(folder / "fit.csv", encoding="utf-8-sig") as file:
        next(file)
        rows = list(csv.DictReader(file))
    # The first plan is the one that the group has had.
    plan = next(row["plan"] for row in rows if row["plan"])
    for row in rows:
        if not row["plan"]:
            before[row["field"]].append(number(row["real"]))
        elif row["plan"] == plan:
            after[row["field"]].append(number(row["real"]))
            bands[row["field"]].append([number(row[p]) for p in ("p05", "p50", "p95")])
    for field, real in after.items():
        if not np.isnan(real).all() and not np.isnan(before[field]).all():
            yield field, np.array(before[field]), np.array(real), np.array(bands[field]).T


def same_weekday(before, days):
    """For each day the last known one of the same weekday."""
    last = before[~np.isnan(before)][-1]

    def of(day):
        place = len(before) + day % WEEK - WEEK
        same = before[place::-WEEK][: len(before) // WEEK]
        known = same[~np.isnan(same)]
        return known[0] if known.size else last

    return np.array([of(day) for day in range(days)])


def smoothed(before):
    model = SimpleExpSmoothing(before[~np.isnan(before)], initialization_method="estimated")
    return model.fit().forecast(1)[0]


def sarima(field, before, days):
    """The order of the least AIC, and its median and ends of nine tenths."""
    fits = []
    for order, seasonal in ORDERS_OF_MEMBERS if field == "members" else ORDERS:
        trend = "n" if order[1] else "c"
        model = SARIMAX(np.log1p(before), order=order, seasonal_order=seasonal, trend=trend)
        fits.append((model.fit(disp=False, maxiter=200), order))
    fit, order = min(fits, key=lambda found: found[0].aic)
    ahead = fit.get_forecast(days)
    low, high = ahead.conf_int(alpha=0.1).T
    return order, *(np.expm1(values) for values in (ahead.predicted_mean, low, high))


def judge(folder):
    """A line a field."""
    told = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    scores = {score["field"]: score for score in told["held_back"]["scores"]}
    print(f"\n{folder.name}: {told['days']} days fitted to, {told['held_back']['days']} held back")
    print(f"{'':10}{'forecast':>10}{'last':>9}{'weekday':>9}{'smoothing':>19}{'SARIMA':>9} {'order':12}{'held':>5}{'SARIMA':>8}")
    for field, before, real, (low, median, high) in fields(folder):
        error = lambda found: np.nanmean(np.abs(found - real))
        known = ~np.isnan(real)
        held = lambda low, high: 100 * np.mean((low <= real)[known] & (real <= high)[known])
        order, middle, least, most = sarima(field, before, len(real))
        score = scores[field]
        last = before[~np.isnan(before)][-1]
        # What the program says of itself is found again from what it has written.
        for own, found in [
            ("error", error(median)),
            ("last_value", error(last)),
            ("same_weekday", error(same_weekday(before, len(real)))),
        ]:
            assert math.isclose(score[own], found, rel_tol=1e-9, abs_tol=1e-9), (field, own, score[own], found)
        smoothing = f"{error(smoothed(before)):.2f} ({score['smoothing']:.2f})"
        print(
            f"{field:10}{error(median):10.2f}{error(last):9.2f}{score['same_weekday']:9.2f}{smoothing:>19}{error(middle):9.2f} "
            f"{str(order):12}{held(low, high):5.0f}{held(least, most):8.0f}"
        )


def made(program, folder):
    """Groups of the bank's kind with other people, each calibrated on its sums of days."""
    run = lambda *words: subprocess.run([program, *map(str, words)], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    folder.mkdir(parents=True, exist_ok=True)
    for place, (messages, interest) in enumerate(MADE):
        document = json.loads(run("presets", "show", "bank"))
        for segment in document["scenario"]["segments"]:
            segment["messages_per_visit"] *= messages
            segment["interest_days"] *= interest
        document["strategies"] = document["strategies"][:1]
        document["run"] = {"days": FITTED + HELD_BACK, "worlds": 1, "seed": 1000 + place}
        plan, daily, days = (folder / f"{place}{end}" for end in (".json", ".daily.csv", ".days.csv"))
        plan.write_text(json.dumps(document), encoding="utf-8")
        run("run", plan, "--daily", daily, "--without-baseline")
        with open(daily, encoding="utf-8-sig") as file, open(days, "w", encoding="utf-8") as out:
            next(file)
            rows = csv.writer(out)
            rows.writerow(["t", "members", "joins", "leaves", "active", "posters", "messages"])
            for row in csv.DictReader(file):
                day = date(2024, 1, 1) + timedelta(days=int(row["day"]))
                rows.writerow([day, *(row[name] for name in ("members", "joined", "left", "dau", "posters", "messages"))])
        out = folder / f"messages-{messages}-interest-{interest}"
        run("calibrate", days, "--case", "bank", "--hold-back", HELD_BACK, "--out", out)
        yield out


def main(words):
    warnings.simplefilter("ignore")
    if words[:1] == ["--made"] and len(words) == 3:
        folders = made(words[1], Path(words[2]))
    else:
        folders = map(Path, words)
    for folder in folders:
        judge(folder)


if __name__ == "__main__":
    main(sys.argv[1:])
