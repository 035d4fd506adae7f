import sys


def main():
    words = sys.argv[1:]
    numbers = [int(word) for word in words if word != "--chart"]
    drawn = None
    if "--chart" in words:
        try:
            import plotkit
        except ImportError:
            print('nests: --chart needs plotkit: pip install "nest-counts[charts]"', file=sys.stderr)
            sys.exit(2)
        drawn = plotkit.bars(numbers)
    print(f"{sum(numbers)} nests")
    if drawn is not None:
        print(drawn)
