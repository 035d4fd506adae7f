with open("finds.txt", "a", encoding="utf-8") as book:
    text = input()
    while text != "":
        book.write(text + "\n")
        text = input()
    lines = book.readlines()

for i in range(len(lines)):
    print(i + 1, lines[i].rstrip())
