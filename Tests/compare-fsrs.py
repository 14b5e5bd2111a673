"""Sets the schedule and the fitting of weights beside fsrs-rs and py-fsrs.

    compare-fsrs.py fit FILE       fits weights to the beginning of a log, foretells its end
    compare-fsrs.py record FILE    writes down in a file of logs how well that is done
    compare-fsrs.py steps FILE     how many answers of a log each takes in a second

A log is {"fitted": 0.8, "logs": [[[rating, seconds], ...], ...]}; a file of logs has several of them
under "fits". `fit` and `steps` print one JSON object. Times are of the processor, so that what else
runs does not count.

Needs the packages fsrs and fsrs-rs-python; `make bench SECTION=study` puts them under .build.
"""

import json
import math
import sys
import time
from datetime import datetime, timedelta, timezone

import fsrs
import fsrs_rs_python as rs

DAY = 86_400
# The same as in FSRSModel+Foretelling.swift.
BOUNDS = (0.0001, 0.9999)


def foretold_answers(logs):
    """Of each answer that can be foretold its time, what was before it, its rating and the wait."""
    found = []
    for log in logs:
        reviews = []
        for (rating, at), days in zip(log, whole_days(log)):
            if days > 0:
                found.append((at, list(reviews), rating, days))
            reviews.append(rs.FSRSReview(rating, days))
    found.sort(key=lambda answer: answer[0])
    return found


def log_loss(parameters, answers):
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    states = rs.FSRS(parameters).memory_state_batch(
        [rs.FSRSItem(before) for _, before, _, _ in answers]
    )
    total = 0.0
    for (_, _, rating, days), state in zip(answers, states):
        recall = (1 + factor * days / state.stability) ** decay
        recall = min(max(recall, BOUNDS[0]), BOUNDS[1])
        total -= math.log(1 - recall if rating == 1 else recall)
    return total / len(answers)


def fit(task):
    answers = foretold_answers(task["logs"])
    cut = int(len(answers) * task["fitted"])
    items = [
        rs.FSRSItem(before + [rs.FSRSReview(rating, days)])
        for _, before, rating, days in answers[:cut]
    ]
    model = rs.FSRS(rs.DEFAULT_PARAMETERS)
    seconds, parameters = timed(lambda: model.compute_parameters(items))
    return {
        "heldOut": log_loss(parameters, answers[cut:]),
        "parameters": parameters,
        "seconds": seconds,
        "standard": log_loss(list(rs.DEFAULT_PARAMETERS), answers[cut:]),
    }


def record(path):
    with open(path) as file:
        content = json.load(file)
    for task in content["fits"]:
        task.update((key, value) for key, value in fit(task).items() if key != "seconds")
    # A thing a line, so that a change can be read.
    text = json.dumps(content, ensure_ascii=False, indent=None, separators=(",", ":"))
    with open(path, "w") as file:
        file.write(text.replace("]],[[", "]],\n[[") + "\n")


def steps(task):
    logs = [
        [(rating, days) for (rating, _), days in zip(log, whole_days(log))] for log in task["logs"]
    ]
    # As many as take about a second.
    few, some = logs[:2000], logs[:20000]

    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    begun = datetime(2026, 1, 1, tzinfo=timezone.utc)

    def with_py_fsrs():
        for log in few:
            card = fsrs.Card()
            now = begun
            for rating, wait in log:
                now += timedelta(days=wait)
                card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)

    model = rs.FSRS(rs.DEFAULT_PARAMETERS)
    names = [None, "again", "hard", "good", "easy"]

    def one_by_one():
        for log in some:
            state = None
            for rating, wait in log:
                state = getattr(model.next_states(state, 0.9, wait), names[rating]).memory

    items = [rs.FSRSItem([rs.FSRSReview(*answer) for answer in log]) for log in logs]
    count = lambda logs: sum(map(len, logs))
    return {
        "py-fsrs": count(few) / timed(with_py_fsrs)[0],
        "fsrs-rs": count(some) / timed(one_by_one)[0],
        "fsrs-rs-batch": count(logs) / timed(lambda: model.memory_state_batch(items))[0],
    }


def whole_days(log):
    """The whole days before each answer of a log."""
    times = [at for _, at in log]
    return [max(0, int((at - before) // DAY)) for before, at in zip(times[:1] + times, times)]


def timed(work):
    begun = time.process_time()
    result = work()
    return time.process_time() - begun, result


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "fit":
        with open(arguments[1]) as file:
            print(json.dumps(fit(json.load(file))))
    elif len(arguments) == 2 and arguments[0] == "record":
        record(arguments[1])
    elif len(arguments) == 2 and arguments[0] == "steps":
        with open(arguments[1]) as file:
            print(json.dumps(steps(json.load(file))))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
