import sys

stock = {}
lent = {}
for line in sys.stdin:
    words = line.split()
    command = words[0]
    if command == "add":
        seed = words[1]
        stock[seed] = stock.get(seed, 0) + int(words[2])
        print(f"{seed}: {stock[seed]}")
    elif command == "lend":
        seed, name = words[1], words[2]
        if stock[seed] > 0:
            stock[seed] -= 1
            lent[seed, name] = lent.get((seed, name), 0) + 1
            print(f"{seed}: {stock[seed]}")
        else:
            print("no", seed)
    elif command == "return":
        seed, name = words[1], words[2]
        if lent.get((seed, name), 0) > 0:
            stock[seed] += 1
            lent[seed, name] -= 1
            print(f"{seed}: {stock[seed]}")
        else:
            print("not lent")
    elif command == "list":
        for seed in sorted(stock):
            text = f"{seed}: {stock[seed]}"
            for key in sorted(lent):
                if key[0] == seed and lent[key] > 0:
                    text += f", {key[1]} {lent[key]}"
            print(text)
    else:
        print("unknown command")
