class Outbox:
    def __init__(self, folder):
        self.folder = folder

    def carry(self, name, text):
        path = self.folder / (name + ".txt")
        path.write_text(text, encoding="utf-8")
