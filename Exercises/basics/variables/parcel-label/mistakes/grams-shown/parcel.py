item = input()
weight = int(input())
pieces = int(input())
answer = input()

print(f"{pieces} x {item}")
print(f"{weight * pieces:.3f} kg")
print(f"Insured: {answer == 'yes'}")
