with open("journal.txt", encoding="utf-8") as journal:
    for line in journal:
        print(line.rstrip())
