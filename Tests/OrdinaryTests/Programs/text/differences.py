# Compares two versions of a list, as a review would.
import difflib

old = "milk\nbread\neggs\nbutter\n".splitlines(keepends=True)
new = "milk\nbrown bread\neggs\njam\nbutter\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(old, new, "old.txt", "new.txt")), end="")
print("".join(difflib.ndiff(old, new)), end="")
print("".join(difflib.context_diff(old, new, "old.txt", "new.txt", n=1)), end="")
matcher = difflib.SequenceMatcher(None, "kitten", "sitting")
print(round(matcher.ratio(), 3), matcher.get_opcodes())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
