import sys

PUNCTUATION = ".,;:!?\"()-"


def main():
    tally = {}
    for word in sys.stdin.read().lower().split():
        word = word.strip(PUNCTUATION)
        if word:
            tally[word] = tally.get(word, 0) + 1
    if not tally:
        print("No words.")
    for word in sorted(tally, key=lambda word: (-tally[word], word))[:5]:
        print(tally[word], word)
