CARDS = 8


def sheets_for(cards):
    return (cards + CARDS - 1) // CARDS


print("Cards on a sheet:", CARDS)

if __name__ == "__main__":
    number = int(input())
    print("Sheets:", sheets_for(number))
