"""Run the steps of a runbook, each once, whenever the power fails."""

import json
from pathlib import Path

from studio import StepFailed


class Journal:
    """What is known of a run. It is whole on the disk after each note."""

    def __init__(self, path):
        self.path = Path(path)
        self.done = 0  # so many steps from the first on are done and not undone
        self.begun = False  # whether the next step, on or back, was begun
        self.failed = None  # the name of the step that failed
        if self.path.exists():
            self.done, self.begun, self.failed = json.loads(self.path.read_text(encoding="utf-8"))

    def note(self, done, begun=False, failed=None):
        self.done, self.begun, self.failed = done, begun, failed
        fresh = self.path.with_name(self.path.name + ".new")
        fresh.write_text(json.dumps([done, begun, failed]), encoding="utf-8")
        fresh.replace(self.path)


def run(steps, path):
    """Go on with the steps where the journal at the path says, and return how it ended."""
    journal = Journal(path)
    while journal.failed is None:
        if journal.done == len(steps):
            return "done"
        step = steps[journal.done]
        if journal.begun:
            journal.note(journal.done + 1)
        elif step.ready():
            go_on(step, journal)
        else:
            return f"waiting for {step.name}"
    take_back(steps, journal)
    return f"undone after {journal.failed}"


def go_on(step, journal):
    """Do a step, and note before and after how far it is."""
    journal.note(journal.done, begun=True)
    try:
        step.do()
    except StepFailed:
        journal.note(journal.done, failed=step.name)
    else:
        journal.note(journal.done + 1)


def take_back(steps, journal):
    """Undo the steps that are done, the last one first."""
    while journal.done:
        step = steps[journal.done - 1]
        if not journal.begun:
            journal.note(journal.done, True, journal.failed)
            step.undo()
        journal.note(journal.done - 1, False, journal.failed)
