class Outbox:
    def __init__(self, folder):
        self.folder = folder

    def carry(self, name, text):
        path = self.folder / (name + ".txt")
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
