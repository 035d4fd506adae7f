with open("stock.csv", newline="", encoding="utf-8") as table:
    print(table.read())
