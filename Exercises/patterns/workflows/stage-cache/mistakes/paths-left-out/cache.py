import hashlib
import json
import os


class StageCache:
    def __init__(self, file):
        self.file = file
        self.known = {}
        if os.path.exists(file):
            with open(file, encoding="utf-8") as f:
                self.known = json.load(f)

    def run(self, stage, inputs, work):
        key = stage + str(sorted(hashlib.sha256(open(p, "rb").read()).hexdigest() for p in inputs))
        if key in self.known:
            return self.known[key]
        text = work()
        self.known[key] = text
        with open(self.file, "w", encoding="utf-8") as f:
            json.dump(self.known, f)
        return text
