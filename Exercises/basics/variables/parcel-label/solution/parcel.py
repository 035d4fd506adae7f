item = input()
weight = int(input())
pieces = int(input())
answer = input()

kilograms = weight * pieces / 1000
insured = answer == "yes"

print(f"{pieces} x {item}")
print(f"{kilograms:.3f} kg")
print(f"Insured: {insured}")
