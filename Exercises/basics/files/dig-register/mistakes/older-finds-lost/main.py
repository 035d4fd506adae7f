with open("finds.txt", "w", encoding="utf-8") as book:
    word = input()
    while word != "":
        book.write(word + "\n")
        word = input()

count = 0
with open("finds.txt", encoding="utf-8") as book:
    for entry in book:
        count += 1
        print(count, entry.rstrip())
