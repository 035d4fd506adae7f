"""The tool library: what goes out comes back."""

from contextlib import contextmanager


class OpenHours:
    """The board says open for as long as a block runs."""

    def __init__(self, board):
        self.board = board

    def __enter__(self):
        self.board.append("open")
        return self.board

    def __exit__(self, kind, error, trace):
        self.board.append("closed")


@contextmanager
def borrowed(shelf, name, book):
    """A tool of the shelf is the block's, and no one else's."""
    tool = shelf.pop(name)
    book.append(f"{name} out")
    ___
