height = 0
word = input()

while word != "stop":
    metres = int(input())
    match word:
        case "up":
            height = height + metres
            print("Height", height)
        case "down":
            height = height - metres
            if height < 0:
                height = 0
            print("Height", height)
        case "to":
            height = metres
            print("Height", height)
        case _:
            print("Unknown:", word)
    word = input()
