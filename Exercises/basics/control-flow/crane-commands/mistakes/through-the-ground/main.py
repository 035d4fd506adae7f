height = 0
word = input()

while word != "stop":
    metres = int(input())
    match word:
        case "up":
            height = height + metres
        case "down":
            height = height - metres
        case "to":
            height = metres
        case _:
            print("Unknown:", word)
    print("Height", height)
    word = input()
