with open("finds.txt", "a", encoding="utf-8") as register:
    find = input()
    while find != "":
        register.write(find + "\n")
        find = input()

    number = 0
    with open("finds.txt", encoding="utf-8") as register_so_far:
        for line in register_so_far:
            number += 1
            print(number, line.rstrip())
