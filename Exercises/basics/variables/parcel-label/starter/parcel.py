item = input()
weight = input()
pieces = input()
answer = input()

print(f"{pieces} x {item}")
print(f"{weight} kg")
print(f"Insured: {answer}")
