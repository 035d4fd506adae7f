class Alarm:
    def __init__(self):
        self.raised = {}

    def check(self, name, mean):
        was = self.raised.get(name, False)
        now = mean >= 75 if was else mean >= 80
        self.raised[name] = now
        if now == was:
            return []
        return [f"alarm {name}"] if now else [f"over {name}"]
