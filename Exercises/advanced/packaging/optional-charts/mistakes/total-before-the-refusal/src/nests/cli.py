import sys


def main():
    words = sys.argv[1:]
    numbers = [int(word) for word in words if word != "--chart"]
    print(f"{sum(numbers)} nests")
    if "--chart" in words:
        try:
            from plotkit import bars
        except ModuleNotFoundError as missing:
            if missing.name != "plotkit":
                raise
            print('nests: --chart needs plotkit: pip install "nest-counts[charts]"', file=sys.stderr)
            sys.exit(2)
        print(bars(numbers))
