from letters import NotCarried


class Outbox:
    def __init__(self, folder):
        self.folder = folder

    def carry(self, name, text):
        try:
            with open(self.folder / f"{name}.txt", "x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError as error:
            raise NotCarried(name) from error
