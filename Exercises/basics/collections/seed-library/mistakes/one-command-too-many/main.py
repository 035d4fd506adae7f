import sys

stock = {}
lent = {}
for line in sys.stdin.read().split("\n"):
    match line.split():
        case ["add", seed, number]:
            stock[seed] = stock.get(seed, 0) + int(number)
            lent.setdefault(seed, {})
            print(f"{seed}: {stock[seed]}")
        case ["lend", seed, name]:
            if stock.get(seed, 0) == 0:
                print(f"no {seed}")
            else:
                stock[seed] -= 1
                lent[seed][name] = lent[seed].get(name, 0) + 1
                print(f"{seed}: {stock[seed]}")
        case ["return", seed, name]:
            if seed not in lent or lent[seed].get(name, 0) == 0:
                print("not lent")
            else:
                stock[seed] += 1
                lent[seed][name] -= 1
                print(f"{seed}: {stock[seed]}")
        case ["list"]:
            for seed in sorted(stock):
                text = f"{seed}: {stock[seed]}"
                for name, number in sorted(lent[seed].items()):
                    if number > 0:
                        text += f", {name} {number}"
                print(text)
        case _:
            print("unknown command")
