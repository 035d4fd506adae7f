import json
import sys

from core import Discount, Half, Sale, total


def main():
    sales = [Sale(**each) for each in json.load(sys.stdin)]
    print(total(sales, Half() if "--half" in sys.argv else Discount()))


if __name__ == "__main__":
    main()
