import json
import os

from studio import StepFailed


def load(path):
    if not os.path.exists(path):
        return {"done": [], "failed": None}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def save(path, state):
    with open(path + ".tmp", "w", encoding="utf-8") as file:
        json.dump(state, file)
    os.replace(path + ".tmp", path)


def run(steps, path):
    state = load(path)
    if not state["failed"]:
        for step in steps:
            if step.name in state["done"]:
                continue
            if not step.ready():
                return f"waiting for {step.name}"
            try:
                step.do()
            except StepFailed:
                state["failed"] = step.name
                save(path, state)
                break
            state["done"].append(step.name)
            save(path, state)
        else:
            return "done"
    by_name = {step.name: step for step in steps}
    while state["done"]:
        by_name[state["done"][-1]].undo()
        state["done"].pop()
        save(path, state)
    return f"undone after {state['failed']}"
