while True:
    text = input()
    dose = int(text)
    if 1 <= dose <= 20:
        break
    print(f"Not from 1 to 20: {dose}")
print(f"The pump gives {dose} ml.")
