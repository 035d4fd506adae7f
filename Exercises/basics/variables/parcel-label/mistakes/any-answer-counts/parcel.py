item = input()
weight = int(input())
pieces = int(input())
insured = bool(input())

print(f"{pieces} x {item}")
print(f"{weight * pieces / 1000:.3f} kg")
print(f"Insured: {insured}")
