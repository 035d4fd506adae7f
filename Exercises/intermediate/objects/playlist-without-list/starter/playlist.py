class Playlist(list):
    """The titles of a programme, in the order in which they are played."""

    def add(self, title):
        """Put a title at the end; return False if it is in the list already."""
        if title in self:
            return False
        self.append(title)
        return True

    def move_to_front(self, title):
        """Let a title of the list be the next one."""
        self.remove(title)
        self.insert(0, title)

    def play(self):
        """Take off the next title and return it; return None if there is none."""
        if len(self) == 0:
            return None
        return self.pop(0)

    def titles(self):
        """Return the titles that are still to be played."""
        return self
