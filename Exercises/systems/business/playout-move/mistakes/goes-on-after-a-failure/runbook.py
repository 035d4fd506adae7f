import json
from pathlib import Path

from studio import StepFailed


class State:
    def __init__(self, path):
        self.path = Path(path)
        self.data = {"done": 0, "begun": False, "ended": None}
        if self.path.exists():
            self.data = json.loads(self.path.read_text(encoding="utf-8"))

    def save(self, **news):
        self.data.update(news)
        other = Path(f"{self.path}.part")
        other.write_text(json.dumps(self.data), encoding="utf-8")
        other.replace(self.path)


def run(steps, path):
    state = State(path)
    data = state.data
    if data["ended"]:
        return data["ended"]
    for step in steps[data["done"] :]:
        if not (data["begun"] and step.is_done()):
            if not step.ready():
                return f"waiting for {step.name}"
            state.save(begun=True)
            try:
                step.do()
            except StepFailed:
                for earlier in reversed(steps[: data["done"]]):
                    state.save(begun=True)
                    earlier.undo()
                    state.save(done=data["done"] - 1, begun=False)
                state.save(ended=f"undone after {step.name}")
                return data["ended"]
        state.save(done=data["done"] + 1, begun=False)
    return "done"
