import argparse

PACES = {"slow": 40, "steady": 60, "brisk": 80}


def read_arguments():
    parser = argparse.ArgumentParser(description="How long a walk takes.")
    parser.add_argument("legs", type=int, nargs="+")
    parser.add_argument("--climb", type=int, default=0, help="metres that it goes up")
    parser.add_argument("--pace", choices=PACES, default="steady")
    parser.add_argument("--rest", action="store_true", help="10 minutes for each full hour")
    return parser.parse_args()


arguments = read_arguments()
minutes = sum(arguments.legs) // PACES[arguments.pace] + arguments.climb // 10
if arguments.rest:
    minutes += minutes // 60 * 10
print(f"{minutes // 60}:{minutes % 60:02}")
