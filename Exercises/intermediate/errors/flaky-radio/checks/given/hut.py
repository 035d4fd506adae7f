class Radio:
    def __init__(self, happenings):
        self.happenings = list(happenings)
        self.count = 0
        self.texts = []

    def send(self, text):
        self.texts.append(text)
        happening = self.happenings[self.count]
        self.count = self.count + 1
        if isinstance(happening, Exception):
            raise happening
        return happening
