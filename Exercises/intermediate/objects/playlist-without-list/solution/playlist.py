class Playlist:
    """The titles of a programme, in the order in which they are played."""

    def __init__(self):
        self._titles = []

    def add(self, title):
        """Put a title at the end; return False if it is in the list already."""
        if title in self._titles:
            return False
        self._titles.append(title)
        return True

    def move_to_front(self, title):
        """Let a title of the list be the next one."""
        self._titles.remove(title)
        self._titles.insert(0, title)

    def play(self):
        """Take off the next title and return it; return None if there is none."""
        if not self._titles:
            return None
        return self._titles.pop(0)

    def titles(self):
        """Return the titles that are still to be played."""
        return self._titles.copy()
