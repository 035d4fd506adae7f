import sys


def main():
    words = sys.argv[1:]
    if words and words[0] == "--chart":
        try:
            import plotkit
        except ModuleNotFoundError as missing:
            if missing.name == "plotkit":
                print('nests: --chart needs plotkit: pip install "nest-counts[charts]"', file=sys.stderr)
                sys.exit(2)
            raise
        numbers = [int(word) for word in words[1:]]
        drawn = plotkit.bars(numbers)
        print(f"{sum(numbers)} nests")
        print(drawn)
    else:
        print(f"{sum(int(word) for word in words)} nests")
