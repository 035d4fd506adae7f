while True:
    text = input()
    try:
        dose = int(text)
    except ValueError:
        print(f"Not a whole number: {text}")
        dose = 0
    if 1 <= dose <= 20:
        break
    print(f"Not from 1 to 20: {dose}")
print(f"The pump gives {dose} ml.")
