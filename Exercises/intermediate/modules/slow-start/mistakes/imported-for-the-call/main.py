import sys


def share(amount, parts):
    return f"{amount / parts} ml each"


def name(number):
    if "-" not in number:
        return f"{number} is no number of a substance"
    return substances.NAMES.get(number, "not in the table")


def search(word):
    return sorted(each for each in substances.NAMES.values() if word in each)


def main():
    command = sys.argv[1]
    if command == "share":
        print(share(float(sys.argv[2]), int(sys.argv[3])))
    elif command == "name":
        import substances

        print(name(sys.argv[2]))
    elif command == "search":
        import substances

        for found in search(sys.argv[2]):
            print(found)
    else:
        print("share, name or search?")


if __name__ == "__main__":
    main()
