hook = 0

order = input()
while order != "stop":
    way = int(input())
    match order:
        case "up":
            hook += way
        case "down":
            hook = max(hook - way, 0)
        case "to":
            hook = way
        case _:
            print(f"Unknown: {order}")
    print(f"Height: {hook}")
    order = input()
