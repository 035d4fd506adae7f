class Album:
    """Titles of photographs in the order of their days."""

    def __init__(self):
        self._photos = []

    def add(self, day, title):
        self._photos.append((day, title))
        self._photos.sort(key=lambda photo: photo[0])

    def _titles(self):
        return [title for day, title in self._photos]

    def __len__(self):
        return len(self._photos)

    def __getitem__(self, index):
        return self._titles()[index]

    def __contains__(self, title):
        return title.casefold() in [known.casefold() for known in self._titles()]

    def __iter__(self):
        return iter(self._titles())
