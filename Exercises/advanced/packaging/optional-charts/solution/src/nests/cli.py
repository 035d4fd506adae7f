import sys


def load_bars():
    try:
        from plotkit import bars
    except ModuleNotFoundError as error:
        if error.name != "plotkit":
            raise
        print('nests: --chart needs plotkit: pip install "nest-counts[charts]"', file=sys.stderr)
        sys.exit(2)
    return bars


def main():
    words = sys.argv[1:]
    counts = [int(word) for word in words if word != "--chart"]
    lines = [f"{sum(counts)} nests"]
    if "--chart" in words:
        bars = load_bars()
        lines.append(bars(counts))
    print("\n".join(lines))
