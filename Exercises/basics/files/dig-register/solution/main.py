with open("finds.txt", "a", encoding="utf-8") as register:
    find = input()
    while find != "":
        register.write(find + "\n")
        find = input()

number = 0
with open("finds.txt", encoding="utf-8") as register:
    for line in register:
        number += 1
        print(number, line.rstrip())
