CARDS = 8


def sheets_for(cards):
    return (cards + CARDS - 1) // CARDS


number = int(input())

if __name__ == "__main__":
    print("Cards on a sheet:", CARDS)
    print("Sheets:", sheets_for(number))
