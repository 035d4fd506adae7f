from letters import NotCarried


class Outbox:
    def __init__(self, folder):
        self.folder = folder

    def carry(self, name, text):
        path = self.folder / (name + ".txt")
        if path.exists():
            raise NotCarried("there is a letter for " + name)
        path.write_text(text, encoding="utf-8")
