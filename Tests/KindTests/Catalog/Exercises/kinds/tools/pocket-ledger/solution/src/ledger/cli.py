import sys

from ledger import balance


def main() -> int:
    entries = [int(word) for word in sys.argv[1:]]
    print("balance:", balance(entries))
    return 0 if balance(entries) >= 0 else 3
