height = 0
word = input()

while word != "stop":
    metres = int(input())
    match word:
        case "up":
            height = height + metres
        case "down":
            height = height - metres
            if height < 0:
                height = 0
        case "to":
            height = metres
        case _:
            print("Unknown:", word)
    print("Height", height)
    word = input()
