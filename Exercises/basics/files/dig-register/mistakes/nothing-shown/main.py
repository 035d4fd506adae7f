with open("finds.txt", "a+", encoding="utf-8") as book:
    while True:
        text = input()
        if text == "":
            break
        book.write(text + "\n")

    count = 0
    for entry in book:
        count += 1
        print(count, entry.rstrip())
