with open("finds.txt", "a", encoding="utf-8") as book:
    word = input()
    while word != "":
        book.write(word + "\n")
        word = input()

count = 0
for entry in book:
    count += 1
    print(count, entry.rstrip())
