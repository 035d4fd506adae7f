"""A file of levels, and the peak of a function, measured by itself."""
import tracemalloc


def write_levels(levels, path="levels.txt"):
    with open(path, "w") as file:
        for level in levels:
            file.write(f"{level}\n")
    return path


def long_file(lines):
    """Levels that rise by 1 or 2 and fall; the last rise is the steepest, by 9."""
    return write_levels((4000 + i % 700 if i < lines - 1 else 4008 + (lines - 2) % 700 + 1 for i in range(lines)))


def is_small(function, path):
    """Whether the peak stays below 200000 bytes."""
    tracemalloc.start()
    try:
        function(path)
        return tracemalloc.get_traced_memory()[1] < 200000
    finally:
        tracemalloc.stop()
