while True:
    text = input()
    try:
        dose = int(text)
    except ValueError:
        print(f"Not a whole number: {text}")
        break
    if 1 <= dose <= 20:
        print(f"The pump gives {dose} ml.")
        break
    print(f"Not from 1 to 20: {dose}")
