"""The devices of the plant."""


class Display:
    def show(self, bar):
        print(f"[{bar:>3} bar]")


class Log:
    def write(self, text):
        with open("plant.log", "a", encoding="utf-8") as file:
            file.write(text + "\n")


class Siren:
    def sound(self):
        print("WOO")
