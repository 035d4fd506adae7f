import json
import os

from studio import StepFailed

START = {"place": 0, "begun": False, "failed": None, "undone": 0}


def load(path):
    if not os.path.exists(path):
        return dict(START)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save(path, state, **changes):
    state.update(changes)
    with open(f"{path}.tmp", "w", encoding="utf-8") as file:
        json.dump(state, file)
    os.replace(f"{path}.tmp", path)


def run(steps, path):
    state = load(path)
    while state["failed"] is None and state["place"] < len(steps):
        step = steps[state["place"]]
        if not (state["begun"] and step.is_done()):
            if not step.ready():
                return f"waiting for {step.name}"
            save(path, state, begun=True)
            try:
                step.do()
            except StepFailed:
                save(path, state, begun=False, failed=step.name)
                break
        save(path, state, begun=False, place=state["place"] + 1)
    if state["failed"] is None:
        return "done"
    while state["undone"] < state["place"]:
        step = steps[state["undone"]]
        if not state["begun"] or step.is_done():
            save(path, state, begun=True)
            step.undo()
        save(path, state, begun=False, undone=state["undone"] + 1)
    return f"undone after {state['failed']}"
