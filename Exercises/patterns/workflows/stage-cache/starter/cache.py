import hashlib


class StageCache:
    def __init__(self, path):
        pass

    def run(self, stage, inputs, work):
        return work()
