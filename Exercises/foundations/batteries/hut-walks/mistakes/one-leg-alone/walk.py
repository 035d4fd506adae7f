import argparse

SPEED = {"slow": 40, "steady": 60, "brisk": 80}

parser = argparse.ArgumentParser()
parser.add_argument("metres", type=int)
parser.add_argument("--climb", type=int, default=0)
parser.add_argument("--pace", choices=["slow", "steady", "brisk"], default="steady")
parser.add_argument("--rest", action="store_true")
args = parser.parse_args()
time = args.metres // SPEED[args.pace] + args.climb // 10
if args.rest:
    time += 10 * (time // 60)
print(f"{time // 60}:{time % 60:02}")
