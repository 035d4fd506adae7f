class Playlist:
    def __init__(self):
        self._titles = []

    def add(self, title):
        if title in self._titles:
            return False
        self.append(title)
        return True

    def move_to_front(self, title):
        self._titles.remove(title)
        self._titles.insert(0, title)

    def play(self):
        if not self._titles:
            return None
        return self._titles.pop(0)

    def titles(self):
        return self._titles[:]
