CARDS = 8


def sheets_for(cards):
    return (cards + CARDS - 1) // CARDS


def main():
    print("Cards on a sheet:", CARDS)
    number = int(input())
    print("Sheets:", sheets_for(number))


main()
